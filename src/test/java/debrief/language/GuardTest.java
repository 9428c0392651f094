package debrief.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GuardTest {

    private final Guard guard = Guard.english();

    @TestFactory
    List<DynamicTest> every_pattern_fires_on_its_example() {
        return PatternTable.english().rows().stream()
                .filter(row -> Kind.named(row.kind()).isPresent())
                .map(row -> DynamicTest.dynamicTest(
                        row.id() + " " + row.example(),
                        () -> assertThat(guard.everyHit(row.example()))
                                .extracting(Hit::patternId)
                                .contains(row.id())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> nothing_fires_on_talk_that_only_sounds_alike() {
        return Lines.of("negatives.tsv")
                .skip(1)
                .map(line -> line.split("\t")[0].replace("\\n", "\n"))
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(guard.hits(text)).isEmpty()))
                .toList();
    }

    @Test
    void the_reframes_judge_nobody_and_never_ask_why() {
        assertThat(PatternTable.english().rows())
                .filteredOn(row -> !row.reframe().isEmpty())
                .allSatisfy(row -> assertThat(guard.hits(row.reframe())).isEmpty())
                .noneMatch(row -> row.reframe().toLowerCase(Locale.ROOT).startsWith("why"));
    }

    @Test
    void a_hit_shows_the_words_as_written_and_where_they_stand() {
        String text = "At 10:12 the responder should’ve checked the graph.";

        Hit hit = guard.hits(text).getFirst();

        assertThat(hit.kind()).isEqualTo(Kind.COUNTERFACTUAL);
        assertThat(hit.words())
                .isEqualTo(text.substring(hit.start(), hit.end()))
                .contains("should’ve");
        assertThat(hit.reframe()).endsWith("?");
    }

    @Test
    void of_overlapping_hits_of_one_kind_only_the_longest_is_told() {
        assertThat(guard.hits("They should've been more awake, they should've tested"))
                .extracting(Hit::kind)
                .containsExactly(Kind.COUNTERFACTUAL, Kind.COUNTERFACTUAL);
    }

    @Test
    void judging_oneself_is_told_apart() {
        assertThat(guard.hits("I should have checked the graph")).allMatch(Hit::isOfOneself);
        assertThat(guard.hits("It was my fault")).allMatch(Hit::isOfOneself).isNotEmpty();
        assertThat(guard.hits("He should have checked the graph")).noneMatch(Hit::isOfOneself);
    }

    @Test
    void a_quotation_that_is_agreed_with_counts_as_said() {
        assertThat(guard.hits("> it was operator error\nyes, it was")).isNotEmpty();
        assertThat(guard.hits("> it was operator error\nwhat did the screen show?"))
                .isEmpty();
    }

    @Test
    void they_who_are_people_are_not_taken_for_machines() {
        assertThat(guard.hits("The pod died, then the analysts met. They should have paged"))
                .isNotEmpty();
        assertThat(guard.hits("The analysts left. The retries came; they should have stopped"))
                .isEmpty();
    }

    @Test
    void services_are_machines_and_teams_are_people_once_they_are_known() {
        Guard knowing = guard.knowing(List.of("Fluffy"), List.of("Osprey"));

        assertThat(guard.hits("Fluffy should've been restarted")).isNotEmpty();
        assertThat(knowing.hits("Fluffy should've been restarted")).isEmpty();
        assertThat(knowing.hits("Osprey failed to escalate")).isNotEmpty();
    }

    @Test
    void a_long_text_is_read_in_good_time() {
        String text = "The deploy went out at ten and the team that was on shift saw the graph rise. ".repeat(500);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> guard.hits(text))).isEmpty();
    }
}
