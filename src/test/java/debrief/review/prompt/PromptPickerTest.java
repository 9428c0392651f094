package debrief.review.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.review.trigger.Course;
import debrief.review.trigger.Moment;
import debrief.review.trigger.Seat;
import debrief.review.trigger.Trigger;
import debrief.review.trigger.Triggers;
import debrief.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptPickerTest {
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final PersonId DANA = new PersonId("U0DANA");
    private static final Seat BENS = seat(BEN, "Platform responder", "Platform");
    private static final Seat DANAS = seat(DANA, "Payments responder", "Payments");
    private static final Seat ALERTS = new Seat(new PersonId("B0ALERTS"), "Alerts (app)", null, true, null);
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final List<Moment> moments = new ArrayList<>();
    private final PromptLibrary library = PromptLibrary.english();

    private static Seat seat(PersonId person, String role, String team) {
        return new Seat(person, role, team, false, ZoneId.of("Europe/London"));
    }

    private void said(int minute, Seat seat, String text) {
        moments.add(
                new Moment(START.plus(Duration.ofMinutes(minute)), seat, text, false, (long) moments.size() + 1, null));
    }

    private List<Chosen> picked() {
        var course = new Course(moments, START, START, START.plus(Duration.ofHours(5)));
        return PromptPicker.pick(library, course, Triggers.in(course), Map.of("service", "Checkout"));
    }

    private List<String> ids(Phase phase) {
        return picked().stream()
                .filter(prompt -> prompt.phase() == phase)
                .map(Chosen::promptId)
                .toList();
    }

    @Test
    void a_failed_remedy_is_asked_of_whoever_tried_it_with_both_texts() {
        said(0, BENS, "Restarting the workers");
        said(5, BENS, "still the same error");
        assertThat(picked())
                .filteredOn(prompt -> prompt.trigger() == Trigger.FAILEDFIX)
                .singleElement()
                .satisfies(prompt -> {
                    assertThat(prompt.promptId()).isEqualTo("P26");
                    assertThat(prompt.to()).isEqualTo(BEN);
                    assertThat(prompt.entry()).isEqualTo(1L);
                    assertThat(prompt.question()).contains("“Restarting the workers”", "“still the same error”");
                });
    }

    @Test
    void an_app_is_never_asked_the_thread_is() {
        said(0, ALERTS, "Deployment retried and failed again");
        assertThat(picked())
                .filteredOn(prompt -> prompt.trigger() == Trigger.FAILEDFIX)
                .singleElement()
                .satisfies(prompt -> {
                    assertThat(prompt.promptId()).isEqualTo("P26c");
                    assertThat(prompt.to()).isNull();
                });
    }

    @Test
    void a_hand_off_is_asked_of_both_sides() {
        said(0, BENS, "Could someone from Payments check the queue?");
        said(4, DANAS, "Looking");
        assertThat(picked())
                .filteredOn(prompt -> prompt.phase() == Phase.PERSPECTIVES)
                .extracting(Chosen::promptId, Chosen::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("P21", BEN),
                        org.assertj.core.groups.Tuple.tuple("P22", DANA));
    }

    @Test
    void in_each_phase_one_stretch_of_ten_minutes_is_asked_about_once_and_what_else_happened_then_follows_up() {
        said(0, BENS, "Restarting the workers");
        said(3, BENS, "still the same error");
        said(6, BENS, "Could someone from Payments check the queue?");
        said(9, DANAS, "taking a look");
        assertThat(picked())
                .filteredOn(prompt -> prompt.phase() == Phase.PERSPECTIVES && BEN.equals(prompt.to()))
                .singleElement()
                .satisfies(prompt -> {
                    assertThat(prompt.promptId()).isEqualTo("P26");
                    assertThat(prompt.followUp()).contains("went from Platform to Payments");
                });
    }

    @Test
    void every_review_has_a_question_for_what_had_to_be_true_what_helped_and_what_surprised() {
        assertThat(ids(Phase.FACTORS)).containsExactly("P39");
        assertThat(ids(Phase.HELPED)).containsExactly("P49");
        assertThat(ids(Phase.SURPRISES)).contains("P55");
    }

    @Test
    void a_person_is_asked_three_things_at_most_and_the_group_eight() {
        for (int i = 0; i < 12; i++) {
            said(i * 40, BENS, "Restarting the workers, round " + i + ", which failed");
            said(i * 40 + 20, DANAS, "weird, that is new");
        }
        var all = picked();
        assertThat(all).filteredOn(prompt -> BEN.equals(prompt.to())).hasSizeLessThanOrEqualTo(3);
        assertThat(all).filteredOn(prompt -> DANA.equals(prompt.to())).hasSizeLessThanOrEqualTo(3);
        assertThat(all).filteredOn(prompt -> prompt.to() == null).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void an_own_account_is_asked_about_own_moments_and_begins_with_the_scene() {
        said(0, BENS, "Restarting the workers");
        said(5, BENS, "still the same error");
        said(40, DANAS, "weird, the queue is empty");
        var course = new Course(moments, START, START, null);
        var own = PromptPicker.forAccount(library, Triggers.in(course), BENS, Map.of("t_first", "10:00"));
        assertThat(own).extracting(Chosen::promptId).containsExactly("P06", "P02", "P03");
    }
}
