package debrief.web;

import debrief.writeup.Article.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Cuts a timeline where it may be folded: at nights, at long quiet times, and where a stretch would be too full. */
final class Stretches {
    private static final Duration LONG = Duration.ofHours(3);

    private Stretches() {}

    static List<List<Moment>> of(List<Moment> timeline, int mostMarks) {
        var stretches = new ArrayList<List<Moment>>();
        int from = 0;
        for (int i = 1; i <= timeline.size(); i++) {
            if (i < timeline.size() && !isFold(timeline.get(i - 1), timeline.get(i))) continue;
            addSplit(timeline.subList(from, i), mostMarks, stretches);
            from = i;
        }
        return stretches;
    }

    private static boolean isFold(Moment before, Moment after) {
        return !before.at().day().equals(after.at().day())
                || between(before, after).compareTo(LONG) > 0;
    }

    /** Splits at a wide gap near the middle until no stretch is too full. */
    private static void addSplit(List<Moment> stretch, int mostMarks, List<List<Moment>> into) {
        if (stretch.size() <= mostMarks) {
            into.add(stretch);
            return;
        }
        int best = stretch.size() / 2;
        for (int i = 2; i < stretch.size() - 1; i++) if (worth(stretch, i) > worth(stretch, best)) best = i;
        addSplit(stretch.subList(0, best), mostMarks, into);
        addSplit(stretch.subList(best, stretch.size()), mostMarks, into);
    }

    private static long worth(List<Moment> stretch, int at) {
        return between(stretch.get(at - 1), stretch.get(at)).toSeconds() * Math.min(at, stretch.size() - at);
    }

    private static Duration between(Moment before, Moment after) {
        return Duration.between(before.at().at(), after.at().at());
    }
}
