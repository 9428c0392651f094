package debrief.review.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotFinderTest {
    private static final Duration HALF = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static WorkingHours hours(String zone) {
        return new WorkingHours(ZoneId.of(zone));
    }

    private static List<WorkingHours> all(String... zones) {
        return Stream.of(zones).map(SlotFinderTest::hours).toList();
    }

    private static Slot slot(String from, Duration length) {
        return Slot.of(at(from), length);
    }

    @Test
    void the_next_half_hour_when_people_are_at_work() {
        assertThat(SlotFinder.first(
                        all("Europe/London"), List.of(), HALF, at("2023-02-14T11:07:00Z"), at("2023-02-15T17:00:00Z")))
                .contains(slot("2023-02-14T11:30:00Z", HALF));
    }

    @Test
    void the_next_morning_where_the_person_sits_after_an_evening() {
        var late = at("2023-04-11T22:25:00Z");
        assertThat(SlotFinder.first(all("Europe/Copenhagen"), List.of(), HALF, late, late.plus(Duration.ofDays(2))))
                .contains(slot("2023-04-12T07:00:00Z", HALF));
        assertThat(SlotFinder.first(all("America/Los_Angeles"), List.of(), HALF, late, late.plus(Duration.ofDays(2))))
                .contains(slot("2023-04-11T22:30:00Z", HALF));
    }

    @Test
    void nothing_on_a_weekend() {
        assertThat(SlotFinder.first(
                        all("Europe/London"), List.of(), HALF, at("2023-02-17T16:45:00Z"), at("2023-02-20T17:00:00Z")))
                .contains(slot("2023-02-20T09:00:00Z", HALF));
    }

    @Test
    void the_hour_that_is_left_to_copenhagen_and_new_york() {
        assertThat(SlotFinder.first(
                        all("Europe/Copenhagen", "America/New_York"),
                        List.of(),
                        HOUR,
                        at("2023-02-14T08:00:00Z"),
                        at("2023-02-17T17:00:00Z")))
                .contains(slot("2023-02-14T14:00:00Z", HOUR));
    }

    @Test
    void in_the_weeks_when_only_one_of_them_has_changed_its_clocks_the_overlap_is_longer() {
        assertThat(SlotFinder.first(
                        all("Europe/Copenhagen", "America/New_York"),
                        List.of(),
                        HOUR,
                        at("2023-03-14T08:00:00Z"),
                        at("2023-03-17T17:00:00Z")))
                .contains(slot("2023-03-14T13:00:00Z", HOUR));
    }

    @Test
    void no_hour_suits_copenhagen_and_los_angeles() {
        assertThat(SlotFinder.first(
                        all("Europe/Copenhagen", "America/Los_Angeles"),
                        List.of(),
                        HALF,
                        at("2023-02-14T08:00:00Z"),
                        at("2023-02-21T17:00:00Z")))
                .isEmpty();
    }

    @Test
    void nobody_is_booked_twice() {
        assertThat(SlotFinder.first(
                        all("Europe/London"),
                        List.of(slot("2023-02-14T11:00:00Z", HOUR), slot("2023-02-14T12:30:00Z", HALF)),
                        HOUR,
                        at("2023-02-14T10:31:00Z"),
                        at("2023-02-15T17:00:00Z")))
                .contains(slot("2023-02-14T13:00:00Z", HOUR));
    }

    @Test
    void working_days_are_counted_over_the_weekend() {
        assertThat(hours("Europe/London").closeAfter(at("2023-02-16T12:00:00Z"), 3))
                .isEqualTo(at("2023-02-21T17:00:00Z"));
        assertThat(hours("Europe/London").closeAfter(at("2023-02-18T12:00:00Z"), 1))
                .isEqualTo(at("2023-02-20T17:00:00Z"));
    }

    @Test
    void the_day_is_the_one_of_the_person_and_not_of_utc() {
        assertThat(hours("America/Los_Angeles").closeAfter(at("2023-02-15T03:00:00Z"), 1))
                .isEqualTo(at("2023-02-16T01:00:00Z"));
    }

    @Test
    void after_a_night_people_rest_ten_hours() {
        assertThat(hours("Europe/London").restedAfter(at("2023-02-14T03:00:00Z")))
                .isEqualTo(at("2023-02-14T13:00:00Z"));
        assertThat(hours("Europe/London").restedAfter(at("2023-02-14T11:00:00Z")))
                .isEqualTo(at("2023-02-14T11:00:00Z"));
    }

    @Test
    void hours_open_again_on_the_morning_after_the_clocks_change() {
        assertThat(hours("Europe/London").nextOpen(at("2023-03-25T18:00:00Z"))).isEqualTo(at("2023-03-27T08:00:00Z"));
        assertThat(hours("Europe/London").nextOpen(at("2023-03-27T03:00:00Z"))).isEqualTo(at("2023-03-27T08:00:00Z"));
    }
}
