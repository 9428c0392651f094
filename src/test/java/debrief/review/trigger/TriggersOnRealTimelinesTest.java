package debrief.review.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The triggers, on real incidents whose rows were tagged by hand. Each literal was read against the timeline. */
class TriggersOnRealTimelinesTest {
    /** What is expected of a timeline; triggers that are not named must be silent, but for those never named here. */
    private static void expect(String name, Map<Trigger, List<String>> expected) {
        var timeline = RealTimeline.read(name);
        for (var trigger : List.of(
                Trigger.GAP,
                Trigger.DETECT,
                Trigger.USERFIRST,
                Trigger.DECLARE,
                Trigger.HANDOFF,
                Trigger.ESCALATE,
                Trigger.FAILEDFIX,
                Trigger.WORSE,
                Trigger.SURPRISE,
                Trigger.ALERTS)) {
            assertThat(timeline.hits(trigger))
                    .as("%s in %s", trigger, name)
                    .containsExactlyElementsOf(expected.getOrDefault(trigger, List.of()));
        }
    }

    @Test
    void logs_lost_a_user_tells_two_hours_after_the_first_alert_and_a_restart_helps_for_minutes() {
        expect(
                "moj-2024-07-25-logs-lost",
                Map.of(
                        Trigger.GAP, List.of("8>9", "15>16"),
                        Trigger.DETECT, List.of("9"),
                        Trigger.USERFIRST, List.of("9"),
                        Trigger.DECLARE, List.of("9"),
                        Trigger.FAILEDFIX, List.of("14"),
                        Trigger.SURPRISE, List.of("10", "13", "15"),
                        Trigger.ALERTS, List.of("1>7")));
    }

    @Test
    void logs_not_shipped_nobody_looks_for_nine_hours_and_then_views_are_asked_for() {
        expect(
                "dfds-2023-04-11-logs-not-shipped",
                Map.of(
                        Trigger.GAP, List.of("2>3", "6>7"),
                        Trigger.DETECT, List.of("7"),
                        Trigger.HANDOFF, List.of("9"),
                        Trigger.SURPRISE, List.of("8")));
    }

    @Test
    void all_nodes_gone_two_attempts_time_out_and_one_makes_it_worse() {
        expect(
                "dfds-2023-02-14-all-nodes-gone",
                Map.of(
                        Trigger.GAP, List.of("1>2", "2>3"),
                        Trigger.DETECT, List.of("2"),
                        Trigger.USERFIRST, List.of("2"),
                        Trigger.DECLARE, List.of("2"),
                        Trigger.HANDOFF, List.of("12>14", "14>15", "15>16"),
                        Trigger.ESCALATE, List.of("15>16"),
                        Trigger.FAILEDFIX, List.of("4", "9"),
                        Trigger.WORSE, List.of("6>7"),
                        Trigger.SURPRISE, List.of("4", "7")));
    }

    @Test
    void nodes_not_ready_the_own_step_is_taken_back_and_the_owning_team_answers_late() {
        expect(
                "dfds-2024-03-13-nodes-notready",
                Map.of(
                        Trigger.GAP, List.of("11>12", "12>13"),
                        Trigger.HANDOFF, List.of("24>26", "26>27"),
                        Trigger.ESCALATE, List.of("24>26"),
                        Trigger.FAILEDFIX, List.of("18>19"),
                        Trigger.SURPRISE, List.of("8", "10", "13", "16")));
    }

    @Test
    void secrets_in_a_repository_three_ways_to_revoke_are_refused() {
        expect(
                "moj-2025-07-23-secrets-in-repo",
                Map.of(
                        Trigger.GAP, List.of("19>20", "20>21"),
                        Trigger.DETECT, List.of("2"),
                        Trigger.DECLARE, List.of("2"),
                        Trigger.HANDOFF, List.of("10>12", "21"),
                        Trigger.FAILEDFIX, List.of("8", "9", "11"),
                        Trigger.SURPRISE, List.of("3", "7", "14")));
    }

    @Test
    void a_popular_repository_shifts_change_and_an_earlier_remedy_does_not_hold() {
        expect(
                "binder-2018-01-18-popular-repository",
                Map.of(
                        Trigger.GAP, List.of("4>5", "9>10"),
                        Trigger.USERFIRST, List.of("1"),
                        Trigger.HANDOFF, List.of("1>2", "13", "14", "22"),
                        Trigger.FAILEDFIX, List.of("9", "11", "19>21"),
                        Trigger.SURPRISE, List.of("2", "3", "5", "7", "20", "23")));
    }

    @Test
    void route_tables_is_over_in_twenty_minutes_and_asks_little() {
        expect("moj-2024-09-20-route-tables", Map.of(Trigger.USERFIRST, List.of("4"), Trigger.SURPRISE, List.of("2")));
    }

    @Test
    void a_network_supplier_is_asked_again_and_again() {
        expect(
                "osm-2024-12-15-network-supplier",
                Map.of(
                        Trigger.GAP, List.of("10>11", "15>16"),
                        Trigger.USERFIRST, List.of("1"),
                        Trigger.HANDOFF, List.of("5>6", "7>13", "8>13", "9>13"),
                        Trigger.ESCALATE, List.of("7>13", "8>13", "9>13"),
                        Trigger.FAILEDFIX, List.of("8")));
    }

    @Test
    void a_pool_runs_out_eleven_minutes_before_somebody_is_on_it() {
        assertThat(RealTimeline.read("posthog-2025-10-28-pool-exhaustion").hits(Trigger.DETECT))
                .containsExactly("6");
    }

    @Test
    void one_operator_carries_most_of_the_first_hours() {
        assertThat(RealTimeline.read("binder-2018-01-18-popular-repository").hits(Trigger.SOLO))
                .containsExactly("4>12");
    }

    /**
     * The texts are descriptions in the third person, so words that people say to each other are rare in them: few of the
     * surprises that a reader tagged are heard. What is heard is mostly right, which matters more to people.
     */
    @Test
    void words_find_most_remedies_and_hand_offs_and_two_in_five_surprises() {
        assertThat(measure("F", Trigger.FAILEDFIX, Trigger.WORSE)).isEqualTo(new Measured(20, 18, 25, 18));
        assertThat(measure("H", Trigger.HANDOFF)).isEqualTo(new Measured(25, 21, 22, 20));
        assertThat(measure("X", Trigger.SURPRISE)).isEqualTo(new Measured(56, 22, 30, 22));
    }

    /** @param found of the tagged rows, @param right of the hits */
    record Measured(int tagged, int found, int hits, int right) {}

    private static Measured measure(String tag, Trigger... triggers) {
        int tagged = 0;
        int found = 0;
        int all = 0;
        int right = 0;
        for (var name : RealTimeline.ZONES.keySet()) {
            var timeline = RealTimeline.read(name);
            var rows = timeline.rows(tag).stream().map(String::valueOf).toList();
            var hits = java.util.Arrays.stream(triggers)
                    .flatMap(trigger -> timeline.hits(trigger).stream())
                    .map(hit -> List.of(hit.split(">")))
                    .toList();
            tagged += rows.size();
            found += (int) rows.stream()
                    .filter(row -> hits.stream().anyMatch(hit -> hit.contains(row)))
                    .count();
            all += hits.size();
            right += (int) hits.stream()
                    .filter(hit -> hit.stream().anyMatch(rows::contains))
                    .count();
        }
        return new Measured(tagged, found, all, right);
    }
}
