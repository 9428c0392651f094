package debrief.web;

import debrief.writeup.Article.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Which pauses of a timeline stand out: a quarter of an hour at least, and three times its usual pause. */
record Quiet(Duration atLeast) {
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    static Quiet of(List<Moment> timeline) {
        var pauses = new ArrayList<Duration>();
        for (int i = 1; i < timeline.size(); i++) {
            var pause = Duration.between(
                    timeline.get(i - 1).at().at(), timeline.get(i).at().at());
            if (pause.isPositive()) pauses.add(pause);
        }
        pauses.sort(null);
        var usual = pauses.isEmpty() ? Duration.ZERO : pauses.get(pauses.size() / 2);
        var stands = usual.multipliedBy(3);
        return new Quiet(stands.compareTo(SHORTEST) > 0 ? stands : SHORTEST);
    }

    boolean is(Duration pause) {
        return pause.compareTo(atLeast) >= 0;
    }
}
