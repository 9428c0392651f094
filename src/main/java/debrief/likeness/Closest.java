package debrief.likeness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Finds what was asked for before in other words. It suggests; a person decides. */
public final class Closest {

    private static final Vocabulary ENGLISH = Vocabulary.english();
    private static final int MOST = 5;
    private static final double WORTH_SHOWING = 0.0005;

    /** What is this much less likely than the best is left out. */
    private static final double PALE = 1.0 / 30;

    private static final double SAME = 0.5;
    private static final double MAYBE = 0.2;
    private static final double SAME_LETTERS = 0.8;

    private final Text query;
    private final List<Text> earlier;
    private final List<Words> titles;
    private final Bm25 byTitle;
    private final double[] titleScores;
    private final double[] allScores;
    private final double[] allToScale;
    private final double density;

    private Closest(Text query, List<Text> earlier) {
        this.query = query;
        this.earlier = earlier;
        List<Text> everything = new ArrayList<>(earlier);
        everything.add(query);
        this.titles =
                everything.stream().map(text -> Words.of(text.title(), ENGLISH)).toList();
        this.byTitle = new Bm25(titles.stream().map(Words::concepts).toList());
        Bm25 byAll = new Bm25(everything.stream()
                .map(text -> Words.of(text.whole(), ENGLISH).concepts())
                .toList());
        this.titleScores = toScale(byTitle, byTitle.scores(earlier.size()));
        this.allScores = byAll.scores(earlier.size());
        this.allToScale = toScale(byAll, allScores);
        this.density = density(allToScale, earlier.size());
    }

    /** The earlier texts worth showing, best first, five at most. Texts asked for after {@code now} count as asked now. */
    public static List<Likeness> among(Text query, List<Text> earlier, Instant now) {
        Closest closest = new Closest(query, List.copyOf(earlier));
        List<Likeness> found = IntStream.range(0, earlier.size())
                .filter(i -> !earlier.get(i).id().equals(query.id()))
                .mapToObj(i -> closest.likeness(i, now))
                .filter(likeness -> likeness.score() >= WORTH_SHOWING
                        && !likeness.sharedWords().isEmpty())
                .sorted(Comparator.comparing(Likeness::score, Comparator.reverseOrder())
                        .thenComparing(Likeness::id))
                .limit(MOST)
                .toList();
        return found.stream()
                .filter(likeness -> likeness.score() >= PALE * found.getFirst().score())
                .toList();
    }

    private Likeness likeness(int i, Instant now) {
        Text other = earlier.get(i);
        Words ours = titles.getLast();
        double letters =
                Trigrams.of(ours.raw()).likeness(Trigrams.of(titles.get(i).raw()));
        boolean sameService = query.isOfSameServiceAs(other);
        double score = new Features(titleScores[i], allToScale[i], allScores[i], letters, density)
                .probability(sameService, Duration.between(other.asked(), now));
        Difference difference = Difference.between(ours, titles.get(i), byTitle, ENGLISH);
        SortedSet<String> shared = ours.sharedWith(titles.get(i));
        Verdict verdict = verdict(score, letters, sameService && other.open(), difference);
        return new Likeness(
                other.id(), score, shared, verdict, Reason.of(shared, sameService, other.open(), difference));
    }

    private static Verdict verdict(double score, double letters, boolean openAndOfSameService, Difference difference) {
        boolean strong = score >= SAME || letters >= SAME_LETTERS;
        return switch (difference) {
            case DIRECTION -> Verdict.SIMILAR;
            case NUMBER, SLOT -> strong || score >= MAYBE ? Verdict.MAYBE : Verdict.SIMILAR;
            case NONE ->
                strong && openAndOfSameService
                        ? Verdict.SAME
                        : strong || score >= MAYBE ? Verdict.MAYBE : Verdict.SIMILAR;
        };
    }

    private static double[] toScale(Bm25 index, double[] scores) {
        int query = scores.length - 1;
        double own = index.ownScore(query);
        return IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] == 0 ? 0 : scores[i] / Math.sqrt(own * index.ownScore(i)))
                .toArray();
    }

    /** Mean likeness of the second to the eleventh neighbour. */
    private static double density(double[] toScale, int query) {
        return IntStream.range(0, query)
                .mapToDouble(i -> -toScale[i])
                .sorted()
                .skip(1)
                .limit(10)
                .map(negative -> -negative)
                .average()
                .orElse(0);
    }
}
