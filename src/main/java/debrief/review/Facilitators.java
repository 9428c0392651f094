package debrief.review;

import debrief.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who leads a review: somebody who was not there, with the fewest reviews under way; else who was there least, openly so. */
final class Facilitators {
    private Facilitators() {}

    /** @param person null when nobody is in the pool */
    record Choice(@Nullable PersonId person, boolean involved) {}

    /**
     * @param involved everybody who spoke, led, wrote down or declared
     * @param underWay open reviews by facilitator
     */
    static Choice choose(List<PersonId> pool, Involved spoke, Set<PersonId> involved, Map<PersonId, Long> underWay) {
        Comparator<PersonId> fewest = Comparator.comparing(person -> underWay.getOrDefault(person, 0L));
        var outside = pool.stream().filter(person -> !involved.contains(person)).min(fewest);
        if (outside.isPresent()) return new Choice(outside.get(), false);
        var least = pool.stream().min(Comparator.comparing(spoke::spoke).thenComparing(fewest));
        return new Choice(least.orElse(null), least.isPresent());
    }
}
