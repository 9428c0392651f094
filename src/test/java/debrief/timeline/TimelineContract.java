package debrief.timeline;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.timeline.Chat.HERE;
import static debrief.timeline.Chat.deleted;
import static debrief.timeline.Chat.edited;
import static debrief.timeline.Chat.pin;
import static debrief.timeline.Chat.posted;
import static debrief.timeline.Chat.pushpin;
import static debrief.timeline.Chat.reply;
import static debrief.timeline.Chat.ts;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import debrief.support.AnIncident;
import debrief.support.House;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timeline promises, on every database. */
abstract class TimelineContract {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final List<CaptureChanged> letters = new ArrayList<>();
    private House house;
    private TimelineRoom room;
    private IncidentId incident;

    abstract Db open();

    @BeforeEach
    void start() {
        house = new House(open());
        house.clock.set("2023-04-11T11:00:00Z");
        room = new TimelineRoom(house.db, house.jobs.outbox, house.clock, house.incidents);
        room.register(house.jobs.letters);
        house.jobs.letters.handler(CaptureChanged.class, "Changed", letters::add);
        incident = AnIncident.logsMissing(house);
        house.incidents.record.channel(incident, HERE, "inc-logs");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> said() {
        return room.timelines.of(incident).entries().stream().map(Entry::said).toList();
    }

    private HeardMessage message(int second) {
        return room.timelines.message(HERE, ts(second)).orElseThrow();
    }

    @Test
    void a_marked_message_is_an_entry_of_the_moment_it_was_posted() {
        room.hear.run(posted(10, BEN, "Two nodes have stopped"));
        var outcome = room.capture.run(pushpin(10, ADA, 30));
        var entry = room.timelines.of(incident).entries().getFirst();
        assertThat(outcome).isEqualTo(new CaptureMessage.Outcome.Captured(entry.id()));
        assertThat(entry)
                .isEqualTo(new Entry(
                        entry.id(),
                        incident,
                        ts(10).instant(),
                        EntryKind.OBSERVATION,
                        EntrySource.MESSAGE,
                        BEN,
                        "Two nodes have stopped",
                        HERE,
                        ts(10),
                        null));
    }

    @Test
    void what_nobody_marks_is_heard_and_kept_but_no_entry() {
        room.hear.run(posted(10, BEN, "Looking"));
        assertThat(said()).isEmpty();
        assertThat(room.timelines.heard(incident))
                .containsExactly(
                        new HeardMessage(HERE, ts(10), incident, BEN, "U0BEN", false, "Looking", null, false, false));
    }

    @Test
    void outside_of_incident_channels_nothing_is_kept() {
        var elsewhere = new ChannelId("C0GENERAL");
        var told = new HearMessage.Posted(elsewhere, ts(1), Chat.person(BEN), Chat.words("Lunch?"), null);
        assertThat(room.hear.run(told)).isEqualTo(new HearMessage.Outcome.NoIncidentHere());
        assertThat(room.capture.run(new Wish(elsewhere, ts(1), ADA, CaptureWay.MENU, ts(2))))
                .isEqualTo(new CaptureMessage.Outcome.NoIncidentHere());
        assertThat(room.timelines.message(elsewhere, ts(1))).isEmpty();
    }

    @Test
    void an_edit_changes_the_entry_and_every_wording_is_kept() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pushpin(10, ADA, 30));
        room.hear.run(edited(10, 50, BEN, "Three nodes"));
        room.hear.run(edited(10, 40, BEN, "Two nodes?"));
        assertThat(said()).containsExactly("Three nodes");
        assertThat(message(10).edited()).isTrue();
        assertThat(room.timelines.versions(HERE, ts(10)))
                .containsExactly(
                        new MessageVersion(ts(10), "Two nodes"),
                        new MessageVersion(ts(40), "Two nodes?"),
                        new MessageVersion(ts(50), "Three nodes"));
    }

    @Test
    void an_edit_may_come_before_its_message() {
        room.hear.run(edited(10, 40, BEN, "Three nodes"));
        room.hear.run(posted(10, BEN, "Two nodes"));
        assertThat(message(10).text()).isEqualTo("Three nodes");
        assertThat(room.timelines.versions(HERE, ts(10))).hasSize(2);
    }

    @Test
    void a_deleted_message_leaves_a_tombstone_without_any_of_its_words() {
        room.hear.run(posted(10, BEN, "the key is 1234"));
        room.capture.run(pushpin(10, ADA, 30));
        room.hear.run(deleted(10));
        room.hear.run(edited(10, 20, BEN, "the key is gone"));
        assertThat(said()).isEmpty();
        assertThat(message(10).deleted()).isTrue();
        assertThat(message(10).text()).isEmpty();
        assertThat(room.timelines.versions(HERE, ts(10)))
                .extracting(MessageVersion::said)
                .containsExactly("", "");
    }

    @Test
    void a_deletion_may_come_before_its_message() {
        room.hear.run(deleted(10));
        room.capture.run(pushpin(10, ADA, 30));
        assertThat(room.timelines.heard(incident)).isEmpty();
        room.hear.run(posted(10, BEN, "the key is 1234"));
        assertThat(said()).isEmpty();
        assertThat(message(10).text()).isEmpty();
        assertThat(message(10).author()).isEqualTo(BEN);
    }

    @Test
    void a_mark_that_comes_before_its_message_waits_for_it() {
        assertThat(room.capture.run(pushpin(10, ADA, 30))).isEqualTo(new CaptureMessage.Outcome.NeverHeard());
        assertThat(said()).isEmpty();
        room.hear.run(posted(10, BEN, "Two nodes have stopped"));
        assertThat(said()).containsExactly("Two nodes have stopped");
    }

    @Test
    void an_entry_stays_until_the_last_mark_is_taken_back() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pushpin(10, ADA, 30));
        assertThat(room.capture.run(pushpin(10, CHEN, 31))).isInstanceOf(CaptureMessage.Outcome.AlreadyCaptured.class);
        assertThat(room.withdraw.run(pushpin(10, ADA, 32))).isEqualTo(new WithdrawCapture.Outcome.StillWanted());
        assertThat(said()).hasSize(1);
        assertThat(room.withdraw.run(pushpin(10, CHEN, 33))).isEqualTo(new WithdrawCapture.Outcome.Withdrawn());
        assertThat(said()).isEmpty();
        assertThat(room.withdraw.run(pushpin(10, CHEN, 33))).isEqualTo(new WithdrawCapture.Outcome.WasNotCaptured());
    }

    @Test
    void the_newest_wish_of_a_person_counts_however_wishes_come_in() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.withdraw.run(pushpin(10, ADA, 32));
        assertThat(room.capture.run(pushpin(10, ADA, 30))).isEqualTo(new CaptureMessage.Outcome.WithdrawnSince());
        assertThat(said()).isEmpty();
        room.capture.run(pushpin(10, ADA, 40));
        room.withdraw.run(pushpin(10, ADA, 32));
        assertThat(said()).hasSize(1);
    }

    @Test
    void a_pin_is_everybodys_and_whoever_unpins_takes_it_back() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pin(10, ADA, 30));
        room.withdraw.run(pin(10, CHEN, 31));
        assertThat(said()).isEmpty();
    }

    @Test
    void an_entry_keeps_its_number_when_it_goes_and_comes_back() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pushpin(10, ADA, 30));
        var number = room.timelines.of(incident).entries().getFirst().id();
        room.withdraw.run(pushpin(10, ADA, 31));
        room.capture.run(pushpin(10, ADA, 32));
        assertThat(room.timelines.of(incident).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.id()).isEqualTo(number));
    }

    @Test
    void a_letter_goes_out_when_an_entry_comes_or_goes_and_only_then() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pushpin(10, ADA, 30));
        room.capture.run(pushpin(10, ADA, 30));
        room.capture.run(pushpin(10, CHEN, 31));
        room.hear.run(edited(10, 40, BEN, "Three nodes"));
        house.jobs.worker.runDue();
        assertThat(letters).containsExactly(new CaptureChanged(HERE, ts(10)));
        assertThat(room.timelines.isCaptured(HERE, ts(10))).isTrue();
        room.withdraw.run(pushpin(10, ADA, 50));
        room.withdraw.run(pushpin(10, CHEN, 51));
        house.jobs.worker.runDue();
        assertThat(letters).hasSize(2);
        assertThat(room.timelines.isCaptured(HERE, ts(10))).isFalse();
    }

    @Test
    void replies_apps_and_files_are_heard_like_everything_else() {
        var alerts = new Speaker(new PersonId("B0ALERTS"), "Alerts", true);
        room.hear.run(new HearMessage.Posted(HERE, ts(5), alerts, Chat.words("Disk 91% on node 4"), ts(5)));
        room.hear.run(reply(10, 5, BEN, "Decision: we drain node 4"));
        room.hear.run(new HearMessage.Posted(
                HERE, ts(20), Chat.person(DANA), new Words("", List.of("graph.png", "queue.csv")), null));
        for (int second : new int[] {5, 10, 20}) room.capture.run(pushpin(second, ADA, 30));
        assertThat(room.timelines.of(incident).entries())
                .extracting(Entry::said, Entry::source, Entry::kind, Entry::threadTs)
                .containsExactly(
                        tuple("Disk 91% on node 4", EntrySource.APP, EntryKind.OBSERVATION, null),
                        tuple("Decision: we drain node 4", EntrySource.MESSAGE, EntryKind.DECISION, ts(5)),
                        tuple("File: graph.png\nFile: queue.csv", EntrySource.MESSAGE, EntryKind.OBSERVATION, null));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void a_note_stands_where_it_happened() {
        room.hear.run(posted(10, BEN, "Two nodes"));
        room.capture.run(pushpin(10, ADA, 30));
        var outcome = room.note.run(new NoteEntry.Request(HERE, ADA, COPENHAGEN, "12:30 deploy of the shipper"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NoteEntry.Outcome.Noted.class,
                        noted -> assertThat(noted.happenedAt()).isEqualTo(Instant.parse("2023-04-11T10:30:00Z")));
        assertThat(said()).containsExactly("deploy of the shipper", "Two nodes");
    }

    @Test
    void a_note_that_cannot_be_placed_is_not_kept() {
        assertThat(note("16:00 the queue is empty")).isInstanceOf(NoteEntry.Outcome.NotYet.class);
        assertThat(note("25:61 the queue is empty")).isEqualTo(new NoteEntry.Outcome.UnclearTime("25:61"));
        assertThat(note("14:05")).isEqualTo(new NoteEntry.Outcome.NothingSaid());
        assertThat(note("  ")).isEqualTo(new NoteEntry.Outcome.NothingSaid());
        assertThat(said()).isEmpty();
    }

    private NoteEntry.Outcome note(String text) {
        return room.note.run(new NoteEntry.Request(HERE, ADA, COPENHAGEN, text));
    }

    @Test
    void changes_of_the_incident_are_entries_of_their_own() {
        house.jobs.worker.runDue();
        var declared = room.timelines.of(incident).entries().getFirst();
        assertThat(declared.kind()).isEqualTo(EntryKind.DECLARED);
        assertThat(declared.source()).isEqualTo(EntrySource.CHANGE);
        assertThat(declared.by()).isEqualTo(ADA);
        assertThat(declared.said()).isEqualTo("Incident declared: Central logs are missing");
    }

    @Test
    void a_restricted_incident_shows_its_timeline_to_its_people_only() {
        var secret = AnIncident.restricted(house);
        assertThat(room.timelines.of(secret, Viewer.anyone())).isEmpty();
        assertThat(room.timelines.of(secret, Viewer.of(DANA))).isEmpty();
        assertThat(room.timelines.of(secret, Viewer.of(ADA))).isPresent();
    }

    @Test
    void who_speaks_is_of_the_incident_and_apps_are_not() {
        room.hear.run(posted(10, DANA, "We see it too"));
        room.hear.run(new HearMessage.Posted(
                HERE, ts(5), new Speaker(new PersonId("B0ALERTS"), "Alerts", true), Chat.words("Disk"), null));
        assertThat(house.incidents.incidents.members(incident)).containsExactly(ADA, DANA);
    }
}
