package debrief.likeness;

import java.time.Duration;

/**
 * What speaks for two texts asking for the same, and its weight. The weights were fitted on public backlogs in which few items come back.
 *
 * @param titles BM25 of the titles, 1 for equal ones
 * @param all the same with the bodies
 * @param rawAll the same, not brought to scale
 * @param trigrams likeness of the titles' letters
 * @param density how alike the query's other neighbours are: where everything is like everything, likeness says less
 */
record Features(double titles, double all, double rawAll, double trigrams, double density) {

    private static final double BIAS = -8.218;

    double probability(boolean sameService, Duration age) {
        double days = Math.max(0, age.toSeconds()) / 86_400.0;
        double sum = BIAS
                + 3.236 * titles
                + 4.450 * all
                + 0.833 * trigrams
                + 0.755 * Math.log1p(rawAll)
                - 4.076 * density
                + (sameService ? 0.669 : 0)
                - 0.160 * Math.log1p(days);
        return 1 / (1 + Math.exp(-sum));
    }
}
