package debrief.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void equal_words_for_one_service_are_the_same() {
        Likeness likeness = first("Alert on queue depth for orders", "Alert on queue depth for orders");

        assertThat(likeness.verdict()).isEqualTo(Verdict.SAME);
        assertThat(likeness.sharedWords()).containsExactly("Alert", "depth", "orders", "queue");
        assertThat(likeness.reason()).isEqualTo("both speak of Alert, depth, orders, queue; same service");
    }

    @Test
    void other_words_for_one_thing_are_shown_side_by_side_as_people_wrote_them() {
        Likeness likeness = first("Pin the Flux version", "Version lock the gitops tool");

        assertThat(likeness.sharedWords()).containsExactlyInAnyOrder("Flux / gitops", "Pin / lock", "version");
    }

    @ParameterizedTest
    @CsvSource({
        "Add circuit breaker on the card call, Remove circuit breaker on the card call",
        "Automate scale-down of the cluster, Automate scale-up of the cluster",
        "Enable retries on the provider call, Disable retries on the provider call",
        "Do not retry the provider call, Retry the provider call",
        "Raise the timeout of the provider call, Lower the timeout of the provider call",
        "Increase pool size from 50 to 80, Increase pool size from 80 to 120",
        "Delete the unused tables of 2013, Delete the unused tables of 2015",
        "Add a label to dialog search, Add a label to dialog print",
        "Write a runbook for the DNS alarm, Write a runbook for the disk alarm",
        "Alert on queue depth for payments, Alert on queue depth for refunds"
    })
    void texts_that_part_in_one_place_are_never_called_the_same(String query, String earlier) {
        assertThat(first(query, earlier).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(first(earlier, query).verdict()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void the_other_way_round_says_so() {
        assertThat(first("Automate scale-down of the cluster", "Automate scale-up of the cluster")
                        .reason())
                .endsWith("points the other way");
    }

    @Test
    void another_service_or_a_closed_ask_is_at_most_a_question() {
        Text query = ask("new", "checkout", "Alert on queue depth", 0, true);
        Text elsewhere = ask("elsewhere", "search", "Alert on queue depth", 10, true);
        Text closed = ask("closed", "checkout", "Alert on queue depth", 10, false);

        assertThat(Closest.among(query, List.of(elsewhere, closed), NOW))
                .hasSize(2)
                .allMatch(likeness -> likeness.verdict() == Verdict.MAYBE)
                .extracting(Likeness::reason)
                .anyMatch(reason -> reason.contains("another service"))
                .anyMatch(reason -> reason.contains("no longer open"));
    }

    @Test
    void a_text_is_not_compared_with_itself_and_strangers_are_not_shown() {
        Text query = ask("1", "checkout", "Alert on queue depth", 0, true);

        assertThat(Closest.among(query, List.of(query, ask("2", "checkout", "Rotate the card secrets", 5, true)), NOW))
                .isEmpty();
        assertThat(Closest.among(query, List.of(), NOW)).isEmpty();
    }

    @Test
    void texts_without_a_telling_word_are_borne() {
        Text query = ask("1", "", "", 0, true);

        assertThat(Closest.among(query, List.of(ask("2", "", "??", 3, true), ask("3", "", "the", 3, true)), NOW))
                .isEmpty();
    }

    @Test
    void at_most_five_come_best_first_and_are_found_among_thousands_in_good_time() {
        List<Text> earlier = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            earlier.add(ask("e" + i, "s" + i % 40, "Check thing " + i % 700 + " of part " + i % 91, i % 300, true));
        }
        earlier.add(ask("wanted", "checkout", "Tell us when the order queue backs up", 200, true));
        Text query = ask("new", "checkout", "Alarm if the order queue gets deep", 0, true);

        List<Likeness> found = assertTimeout(Duration.ofSeconds(5), () -> Closest.among(query, earlier, NOW));

        assertThat(found)
                .hasSizeLessThanOrEqualTo(5)
                .first()
                .extracting(Likeness::id)
                .isEqualTo("wanted");
    }

    private static Likeness first(String query, String earlier) {
        List<Text> backlog = new ArrayList<>(List.of(ask("earlier", "checkout", earlier, 30, true)));
        for (int i = 0; i < 20; i++)
            backlog.add(ask("other" + i, "search", "Other matter " + (char) ('a' + i) + "x", i, true));
        return Closest.among(ask("new", "checkout", query, 0, true), backlog, NOW)
                .getFirst();
    }

    private static Text ask(String id, String service, String title, int daysAgo, boolean open) {
        return new Text(id, service, title, "", NOW.minus(Duration.ofDays(daysAgo)), open);
    }
}
