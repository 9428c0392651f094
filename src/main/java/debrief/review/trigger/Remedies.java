package debrief.review.trigger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FAILEDFIX: something was tried, and then "still", "same error", "times out", or somebody undid their own step. WORSE:
 * within a quarter of an hour after something was done, it got worse.
 */
final class Remedies {
    private static final Duration REACH = Duration.ofMinutes(60);
    private static final Duration SOON = Duration.ofMinutes(15);

    private Remedies() {}

    static List<Hit> in(Course course) {
        var hits = new ArrayList<Hit>();
        for (var moment : course.moments()) {
            notHeld(course, moment)
                    .or(() -> undone(course, moment))
                    .filter(hit -> isFirstSign(hit, hits))
                    .ifPresent(hits::add);
            worse(course, moment).ifPresent(hits::add);
        }
        return hits;
    }

    /** A remedy is asked about once, with the first sign that it did not hold. */
    private static boolean isFirstSign(Hit hit, List<Hit> hits) {
        return hits.stream()
                .noneMatch(known ->
                        known.trigger() == hit.trigger() && known.moment().equals(hit.moment()));
    }

    private static Optional<Hit> notHeld(Course course, Moment sign) {
        int found = Words.NOT_HELD.at(sign.text());
        if (found < 0) return Optional.empty();
        int action = Words.ACTION.at(sign.text());
        if (action >= 0 && action < found && !Words.ALERT.in(sign.text())) {
            return Optional.of(hit(Trigger.FAILEDFIX, sign, null));
        }
        return course.before(sign, REACH).stream()
                .filter(Remedies::isAction)
                .findFirst()
                .map(remedy -> hit(Trigger.FAILEDFIX, remedy, sign));
    }

    private static Optional<Hit> undone(Course course, Moment back) {
        if (!Words.UNDONE.in(back.text())) return Optional.empty();
        return course.before(back, REACH).stream()
                .filter(earlier -> earlier.seat().same(back.seat()) && isAction(earlier))
                .filter(earlier -> sameThing(earlier, back))
                .findFirst()
                .map(remedy -> hit(Trigger.FAILEDFIX, remedy, back));
    }

    private static Optional<Hit> worse(Course course, Moment sign) {
        if (!Words.WORSE.in(sign.text())) return Optional.empty();
        return course.before(sign, SOON).stream()
                .filter(Remedies::isAction)
                .findFirst()
                .map(remedy -> hit(Trigger.WORSE, remedy, sign));
    }

    static boolean isAction(Moment moment) {
        return Words.ACTION.in(moment.text()) && !(moment.seat().app() && Words.ALERT.in(moment.text()));
    }

    private static boolean sameThing(Moment one, Moment other) {
        return !Collections.disjoint(Words.content(one.text()), Words.content(other.text()));
    }

    private static Hit hit(Trigger trigger, Moment remedy, @Nullable Moment sign) {
        var action = Quote.of(remedy.text());
        var words = sign == null
                ? Map.of("t", Times.kept(remedy.at()), "action", action)
                : Map.of("t", Times.kept(remedy.at()), "action", action, "symptom", Quote.of(sign.text()));
        return new Hit(trigger, remedy, sign, words);
    }
}
