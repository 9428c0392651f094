package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.HUGO;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.catalog.Person;
import debrief.db.Db;
import debrief.review.slot.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From resolve to the hour in which the group meets, on every database. */
abstract class SchedulingContract {
    private AReview it;

    abstract Db open();

    @BeforeEach
    void start() {
        it = new AReview(open());
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void everybody_who_spoke_gets_half_an_hour_of_their_own_in_their_hours_before_the_group_meets() {
        var id = it.resolved();
        var participants = it.room.reviews.participants(id);
        var group = it.review().group().orElseThrow();
        assertThat(participants).extracting(Participant::person).containsExactlyInAnyOrder(ADA, BEN, DANA);
        assertThat(participants).allSatisfy(participant -> {
            assertThat(participant.slot().length()).isEqualTo(Duration.ofMinutes(30));
            assertThat(hours(participant).hold(participant.slot())).isTrue();
            assertThat(participant.slotTo()).isBeforeOrEqualTo(group.from());
        });
        assertThat(group.length()).isEqualTo(Duration.ofHours(1));
        assertThat(it.sent(SlotProposed.class))
                .hasSize(3)
                .allSatisfy(slot -> assertThat(slot.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0"));
    }

    private WorkingHours hours(Participant participant) {
        return new WorkingHours(
                it.house.catalog.people.person(participant.person()).zone());
    }

    @Test
    void who_leads_was_not_there_and_the_commander_sees_it_through() {
        it.resolved();
        assertThat(it.review().facilitator()).isEqualTo(INES);
        assertThat(it.review().facilitatorInvolved()).isFalse();
        assertThat(it.review().owner()).isEqualTo(ADA);
        assertThat(it.sent(GroupInvited.class))
                .extracting(GroupInvited::person)
                .containsExactlyInAnyOrder(ADA, BEN, DANA, INES);
    }

    @Test
    void when_all_who_could_lead_were_there_the_one_who_was_there_least_does_and_it_is_known() {
        it.says(INES, "2023-02-14T09:41:00Z", "I can see it too");
        it.says(INES, "2023-02-14T09:42:00Z", "on two clusters");
        it.says(HUGO, "2023-02-14T09:43:00Z", "here as well");
        it.resolved();
        assertThat(it.review().facilitator()).isEqualTo(HUGO);
        assertThat(it.review().facilitatorInvolved()).isTrue();
    }

    @Test
    void a_second_resolve_keeps_the_review_there_is() {
        var id = it.resolved();
        it.house.incidents.resolve.reopen(it.incident, ADA);
        it.house.incidents.resolve.run(it.incident, ADA);
        it.run();
        assertThat(it.review().id()).isEqualTo(id);
        assertThat(it.sent(ReviewScheduled.class)).hasSize(1);
    }

    @Test
    void who_came_after_a_reopening_joins_and_the_group_waits_for_them() {
        var id = it.resolved();
        var before = it.room.reviews.participants(id);
        it.house.incidents.resolve.reopen(it.incident, ADA);
        it.says(CHEN, "2023-02-14T23:10:00Z", "it is back on one node");
        it.house.incidents.resolve.run(it.incident, ADA);
        it.run();
        var after = it.room.reviews.participants(id);
        assertThat(after)
                .extracting(Participant::slot)
                .containsAll(before.stream().map(Participant::slot).toList());
        assertThat(after).extracting(Participant::person).contains(CHEN);
        assertThat(after)
                .allSatisfy(participant -> assertThat(participant.slotTo())
                        .isBeforeOrEqualTo(it.review().group().orElseThrow().from()));
    }

    @Test
    void one_team_and_under_two_hours_is_half_an_hour_for_the_group() {
        it.says(BEN, "2023-02-14T09:40:00Z", "Restarting the log shippers");
        it.says(CHEN, "2023-02-14T09:50:00Z", "back to normal");
        it.house.incidents.resolve.run(it.incident, ADA);
        it.run();
        assertThat(it.review().group().orElseThrow().length()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void when_no_hour_suits_everybody_the_review_is_written_and_begins_by_itself() {
        it.house.catalog.people.remember(new Person(DANA, "Dana Ruiz", ZoneId.of("America/Los_Angeles"), false, false));
        it.resolved();
        assertThat(it.review().group()).isEmpty();
        assertThat(it.review().writingUntil()).isEqualTo(Instant.parse("2023-02-21T16:00:00Z"));
        it.at("2023-02-20T16:30:00Z");
        assertThat(it.review().state()).isEqualTo(ReviewState.TIMELINE);
        assertThat(it.sent(ReviewReminded.class))
                .extracting(ReviewReminded::reminder)
                .containsExactly(Reminder.WRITING_ENDS);
    }

    @Test
    void own_hours_move_alone_and_the_calendar_follows() {
        var id = it.resolved();
        var others = it.room.reviews.participants(id).stream()
                .filter(participant -> !participant.person().equals(BEN))
                .toList();
        var to = Instant.parse("2023-02-14T15:00:00Z");
        assertThat(it.room.moveSlot.run(id, BEN, to)).isInstanceOf(MoveSlot.Outcome.Moved.class);
        it.run();
        assertThat(it.room.reviews.participants(id)).containsAll(others);
        assertThat(it.sent(SlotProposed.class).getLast()).satisfies(slot -> {
            assertThat(slot.person()).isEqualTo(BEN);
            assertThat(slot.moved()).isTrue();
            assertThat(slot.calendar())
                    .contains("SEQUENCE:1", "DTSTART:20230214T150000Z", "review-" + id + "-U0BEN@debrief");
        });
    }

    @Test
    void own_hours_lie_ahead_and_before_the_group() {
        var id = it.resolved();
        var group = it.review().group().orElseThrow();
        assertThat(it.room.moveSlot.run(id, BEN, it.now().minusSeconds(60)))
                .isInstanceOf(MoveSlot.Outcome.InThePast.class);
        assertThat(it.room.moveSlot.run(id, BEN, group.from()))
                .isEqualTo(new MoveSlot.Outcome.AfterTheGroup(group.from()));
        assertThat(it.room.moveSlot.run(id, CHEN, group.from())).isInstanceOf(MoveSlot.Outcome.NotAParticipant.class);
    }

    @Test
    void the_group_moves_with_a_higher_sequence_and_hears_of_it() {
        var id = it.resolved();
        var own = it.room.reviews.participants(id);
        var choice = it.room.move.choices(id).get(2);
        assertThat(it.room.move.run(id, DANA, choice.from()))
                .isEqualTo(new MoveReview.Outcome.Moved(choice, java.util.List.of()));
        it.run();
        assertThat(it.review().group()).contains(choice);
        assertThat(it.room.reviews.participants(id)).isEqualTo(own);
        assertThat(it.sent(GroupInvited.class))
                .filteredOn(GroupInvited::moved)
                .hasSize(4)
                .allSatisfy(invited -> assertThat(invited.calendar()).contains("SEQUENCE:1"));
        assertThat(it.sent(ReviewScheduled.class).getLast().moved()).isTrue();
    }

    @Test
    void the_group_does_not_meet_before_the_last_account_and_outsiders_do_not_move_it() {
        var id = it.resolved();
        assertThat(it.room.move.run(id, ADA, it.now().plusSeconds(60)))
                .isInstanceOf(MoveReview.Outcome.BeforeAccounts.class);
        assertThat(it.room.move.run(id, CHEN, it.now().plusSeconds(60)))
                .isInstanceOf(MoveReview.Outcome.NotYours.class);
    }

    @Test
    void a_meeting_that_becomes_a_text_is_cancelled_in_calendars() {
        var id = it.resolved();
        assertThat(it.room.move.inWriting(id, ADA)).isInstanceOf(MoveReview.Outcome.InWriting.class);
        it.run();
        assertThat(it.sent(GroupCancelled.class))
                .hasSize(4)
                .allSatisfy(cancelled -> assertThat(cancelled.calendar()).contains("METHOD:CANCEL", "SEQUENCE:1"));
    }

    @Test
    void the_channel_is_reminded_a_day_and_a_quarter_of_an_hour_before() {
        var id = it.resolved();
        var friday = it.room.move.choices(id).stream()
                .filter(slot -> slot.from().isAfter(Instant.parse("2023-02-16T00:00:00Z")))
                .findFirst()
                .orElseThrow();
        it.room.move.run(id, ADA, friday.from());
        it.at(friday.from().minus(Duration.ofHours(24)).toString());
        it.at(friday.from().minus(Duration.ofMinutes(15)).toString());
        assertThat(it.sent(ReviewReminded.class))
                .extracting(ReviewReminded::reminder)
                .containsExactly(Reminder.DAY_BEFORE, Reminder.SOON);
    }

    @Test
    void when_the_own_half_hour_comes_there_are_questions_about_own_moments() {
        var id = it.resolved();
        var bens = it.room.reviews.participants(id).stream()
                .filter(participant -> participant.person().equals(BEN))
                .findFirst()
                .orElseThrow();
        it.at(bens.slotFrom().toString());
        assertThat(it.review().state()).isEqualTo(ReviewState.ACCOUNTS);
        assertThat(it.sent(AccountInvited.class))
                .filteredOn(invited -> invited.person().equals(BEN))
                .singleElement()
                .satisfies(invited -> assertThat(invited.prompts())
                        .anySatisfy(prompt -> assertThat(prompt).contains("“Restarting the log shippers”"))
                        .anySatisfy(
                                prompt -> assertThat(prompt).contains("Put yourself back at {{2023-02-14T09:40:00")));
    }
}
