package debrief.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.IncidentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static Entry at(String time) {
        return new Entry(
                new EntryId(Long.parseLong(time.replace(":", ""))),
                new IncidentId(1),
                Instant.parse("2023-04-11T" + time + ":00Z"),
                EntryKind.OBSERVATION,
                EntrySource.NOTE,
                null,
                "noted " + time,
                null,
                null,
                null);
    }

    @Test
    void entries_stand_in_the_order_in_which_they_happened() {
        assertThat(new Timeline(List.of(at("14:10"), at("14:00"), at("14:05"))).entries())
                .containsExactly(at("14:00"), at("14:05"), at("14:10"));
    }

    @Test
    void between_includes_its_beginning_and_not_its_end() {
        var timeline = new Timeline(List.of(at("14:00"), at("14:05"), at("14:10")));
        assertThat(timeline.between(at("14:00").happenedAt(), at("14:10").happenedAt())
                        .entries())
                .containsExactly(at("14:00"), at("14:05"));
    }

    @Test
    void gaps_are_the_steps_of_at_least_that_length() {
        var timeline = new Timeline(List.of(at("14:00"), at("14:05"), at("14:51"), at("15:06")));
        assertThat(timeline.gaps(Duration.ofMinutes(15)))
                .extracting(gap -> gap.before().said(), Timeline.Gap::length)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("noted 14:05", Duration.ofMinutes(46)),
                        org.assertj.core.groups.Tuple.tuple("noted 14:51", Duration.ofMinutes(15)));
    }

    @Test
    void the_median_gap_is_the_middle_one() {
        assertThat(new Timeline(List.of()).medianGap()).isEmpty();
        assertThat(new Timeline(List.of(at("14:00"))).medianGap()).isEmpty();
        assertThat(new Timeline(List.of(at("14:00"), at("14:05"), at("14:51"), at("15:06"))).medianGap())
                .contains(Duration.ofMinutes(15));
        assertThat(new Timeline(List.of(at("14:00"), at("14:05"), at("14:12"))).medianGap())
                .contains(Duration.ofMinutes(6));
    }
}
