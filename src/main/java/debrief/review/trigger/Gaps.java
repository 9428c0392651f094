package debrief.review.trigger;

import static java.util.Objects.requireNonNull;

import debrief.shared.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** GAP: while users felt it, nothing was noted for a quarter of an hour or three times the median, whichever is longer. */
final class Gaps {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final int MEDIANS = 3;
    private static final int AT_MOST = 2;
    private static final int ENOUGH_FOR_A_MEDIAN = 4;

    private Gaps() {}

    static List<Hit> in(Course course) {
        var found = new ArrayList<Hit>();
        var moments = course.moments();
        var least = least(moments);
        for (int i = 0; i + 1 < moments.size(); i++) {
            var from = moments.get(i);
            var to = moments.get(i + 1);
            if (course.impactAt(from.at())
                    && course.impactAt(to.at())
                    && length(from, to).compareTo(least) >= 0) {
                found.add(hit(from, to));
            }
        }
        found.sort(Comparator.comparing((Hit gap) -> length(gap)).reversed());
        return found.stream().limit(AT_MOST).toList();
    }

    private static Duration least(List<Moment> moments) {
        var lengths = new ArrayList<Duration>();
        for (int i = 0; i + 1 < moments.size(); i++) lengths.add(length(moments.get(i), moments.get(i + 1)));
        if (lengths.size() < ENOUGH_FOR_A_MEDIAN) return SHORTEST;
        lengths.sort(Comparator.naturalOrder());
        var median = lengths.get((lengths.size() - 1) / 2);
        var scaled = median.multipliedBy(MEDIANS);
        return scaled.compareTo(SHORTEST) > 0 ? scaled : SHORTEST;
    }

    private static Duration length(Moment from, Moment to) {
        return Duration.between(from.at(), to.at());
    }

    private static Duration length(Hit gap) {
        return length(gap.moment(), requireNonNull(gap.then()));
    }

    private static Hit hit(Moment from, Moment to) {
        return new Hit(
                Trigger.GAP,
                from,
                to,
                Map.of(
                        "t1", Times.kept(from.at()),
                        "t2", Times.kept(to.at()),
                        "gap", Durations.inWords(length(from, to))));
    }
}
