package debrief.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Labelled pairs of actions from real reviews; each second one is looked for among all other actions. */
class PairsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static List<Pair> pairs = List.of();

    private record Ask(String service, String action) {
        Text asText() {
            return new Text(service + ": " + action, service, action, "", NOW.minus(Duration.ofDays(100)), true);
        }
    }

    private record Pair(Ask one, Ask other, String label) {
        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(new Ask(cells[0], cells[1]), new Ask(cells[2], cells[3]), cells[4]);
        }

        Stream<Ask> asks() {
            return Stream.of(one, other);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (var in = Objects.requireNonNull(PairsTest.class.getResourceAsStream("/likeness/pairs.tsv"))) {
            pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Pair::of)
                    .toList();
        }
    }

    @Test
    void what_was_asked_before_is_among_the_first_three_for_four_repeats_in_five() {
        List<Pair> repeats = labelled("dup");

        long shown = repeats.stream().filter(PairsTest::isShownAmongThree).count();

        assertThat((double) shown / repeats.size()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void different_work_is_hardly_ever_called_the_same() {
        List<Pair> distinct = labelled("distinct");

        long confused = distinct.stream()
                .filter(pair -> suggestions(pair).stream()
                        .anyMatch(likeness -> likeness.verdict() == Verdict.SAME
                                && likeness.id().equals(pair.one().asText().id())))
                .count();

        assertThat((double) confused / distinct.size()).isLessThanOrEqualTo(0.1);
    }

    private static List<Pair> labelled(String label) {
        return pairs.stream().filter(pair -> pair.label().equals(label)).toList();
    }

    private static boolean isShownAmongThree(Pair pair) {
        Set<Ask> right = sameAs(pair.one());
        return suggestions(pair).stream()
                .limit(3)
                .anyMatch(likeness ->
                        right.stream().anyMatch(ask -> ask.asText().id().equals(likeness.id())));
    }

    /** Every action the labels join with this one, over others too: what is asked three times makes three pairs. */
    private static Set<Ask> sameAs(Ask ask) {
        Set<Ask> joined = new HashSet<>(Set.of(ask));
        boolean grown = true;
        while (grown) {
            grown = labelled("dup").stream()
                    .filter(pair -> pair.asks().anyMatch(joined::contains))
                    .map(pair -> joined.addAll(pair.asks().toList()))
                    .reduce(false, Boolean::logicalOr);
        }
        return joined;
    }

    private static List<Likeness> suggestions(Pair pair) {
        List<Ask> others =
                new ArrayList<>(pairs.stream().flatMap(Pair::asks).distinct().toList());
        if (!pair.one().equals(pair.other())) others.remove(pair.other());
        List<Text> earlier = others.stream().map(Ask::asText).toList();
        Text query = new Text("new", pair.other().service(), pair.other().action(), "", NOW, true);
        return Closest.among(query, earlier, NOW);
    }
}
