package debrief.review.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of an incident: its moments in the order in which they happened, and what the incident says of itself.
 *
 * @param began when it began, as far as was known at the end
 * @param declared null when it was never declared
 * @param ended when it was over for users; null while it goes on
 */
public record Course(
        List<Moment> moments,
        Instant began,
        @Nullable Instant declared,
        @Nullable Instant ended) {
    public Course {
        moments = moments.stream().sorted(Comparator.comparing(Moment::at)).toList();
    }

    /** Whether users may have felt it then: from the first known sign on, until it was over. */
    public boolean impactAt(Instant at) {
        return !at.isBefore(firstSign()) && (ended == null || !at.isAfter(ended));
    }

    /** The first known sign: the beginning as it was declared, or a moment before it. */
    Instant firstSign() {
        if (moments.isEmpty()) return began;
        var first = moments.getFirst().at();
        return first.isBefore(began) ? first : began;
    }

    /** Moments before {@code moment}, nearest first, no older than {@code reach}. */
    List<Moment> before(Moment moment, Duration reach) {
        int here = moments.indexOf(moment);
        var oldest = moment.at().minus(reach);
        return moments.subList(0, here).reversed().stream()
                .filter(earlier -> !earlier.at().isBefore(oldest))
                .toList();
    }

    List<Moment> after(Moment moment) {
        return moments.subList(moments.indexOf(moment) + 1, moments.size());
    }
}
