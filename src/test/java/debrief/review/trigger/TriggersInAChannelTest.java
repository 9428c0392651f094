package debrief.review.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same triggers on talk as it sounds in a channel. */
class TriggersInAChannelTest {
    private static final Seat BEN = seat("U0BEN", "Platform engineer A", "Platform", "Europe/London");
    private static final Seat DANA = seat("U0DANA", "Payments engineer A", "Payments", "America/New_York");
    private static final Seat ALERTS = new Seat(new PersonId("B0ALERTS"), "Alerts (app)", null, true, null);
    private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

    private final List<Moment> moments = new ArrayList<>();

    private static Seat seat(String id, String role, String team, String zone) {
        return new Seat(new PersonId(id), role, team, false, ZoneId.of(zone));
    }

    private void said(int minute, Seat seat, String text) {
        moments.add(new Moment(START.plus(Duration.ofMinutes(minute)), seat, text, false, null, null));
    }

    private List<Hit> hits(Trigger trigger) {
        return Triggers.in(new Course(moments, START, START, null), trigger).toList();
    }

    @Test
    void still_seeing_errors_after_a_restart() {
        said(0, BEN, "Restarting the workers");
        said(6, BEN, "still seeing the same error");
        assertThat(hits(Trigger.FAILEDFIX)).singleElement().satisfies(hit -> {
            assertThat(hit.moment().text()).isEqualTo("Restarting the workers");
            assertThat(hit.words()).containsEntry("symptom", "still seeing the same error");
        });
    }

    @Test
    void still_looking_is_no_failed_remedy() {
        said(0, BEN, "Restarting the workers");
        said(6, BEN, "still looking, no news yet");
        assertThat(hits(Trigger.FAILEDFIX)).isEmpty();
    }

    @Test
    void a_curly_apostrophe_is_an_apostrophe() {
        said(0, BEN, "Scaled the pool to ten");
        said(3, DANA, "that didn’t help on our side");
        assertThat(hits(Trigger.FAILEDFIX)).hasSize(1);
    }

    @Test
    void asking_another_team_and_waiting_for_it() {
        said(0, BEN, "could someone from <@U0DANA>'s team check the queue?");
        said(12, DANA, "looking now");
        assertThat(hits(Trigger.HANDOFF))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words())
                        .containsEntry("teamA", "Platform")
                        .containsEntry("teamB", "Payments"));
        assertThat(hits(Trigger.ESCALATE))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words()).containsEntry("n", "12 minutes"));
    }

    @Test
    void a_puzzled_face_is_a_surprise_and_so_is_huh() {
        said(0, BEN, "the replica count is zero :thinking_face:");
        said(1, DANA, "huh, that is not what I see");
        said(2, DANA, "the deploy went out at two");
        assertThat(hits(Trigger.SURPRISE)).hasSize(2);
    }

    @Test
    void three_quarters_of_an_hour_without_a_word_is_a_gap_but_not_once_it_is_over() {
        said(0, BEN, "Taking a look");
        said(45, BEN, "Restored");
        assertThat(hits(Trigger.GAP))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words())
                        .containsEntry("gap", "45 minutes")
                        .containsEntry("t1", "{{2026-03-02T14:00:00Z}}"));
        assertThat(Triggers.in(new Course(moments, START, START, START.plusSeconds(60)), Trigger.GAP))
                .isEmpty();
    }

    @Test
    void one_word_after_a_silence_and_much_talk_before_it_leaves_the_quarter_of_an_hour_as_the_measure() {
        for (int minute = 0; minute < 10; minute++) said(minute, BEN, "step " + minute);
        said(26, BEN, "Restored");
        assertThat(hits(Trigger.GAP)).hasSize(1);
    }

    @Test
    void three_of_the_same_alert() {
        for (int i = 0; i < 3; i++) said(i * 5, ALERTS, "Alert: queue depth over 5,000");
        assertThat(hits(Trigger.ALERTS))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words()).containsEntry("n", "3"));
    }

    @Test
    void out_of_hours_is_where_the_person_sits_and_asked_once() {
        said(5 * 60, BEN, "Looking");
        said(5 * 60 + 3, BEN, "Restarted it");
        said(5 * 60 + 4, DANA, "Fine here");
        assertThat(hits(Trigger.OOH))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words()).containsEntry("local_time", "Monday 19:00"));
    }

    @Test
    void a_note_made_later_about_a_machine_is_the_sign_and_not_somebody_noticing() {
        moments.add(new Moment(START, BEN, "First node stops sending logs", true, 1L, null));
        said(40, BEN, "Looking at the shipper");
        assertThat(hits(Trigger.DETECT))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words()).containsEntry("n", "40 minutes"));
    }

    @Test
    void nothing_said_asks_nothing() {
        assertThat(Triggers.in(new Course(List.of(), START, null, null))).isEmpty();
    }
}
