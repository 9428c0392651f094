package debrief.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.IncidentId;
import debrief.shared.PersonId;
import debrief.support.Approved;
import debrief.timeline.Entry;
import debrief.timeline.EntryId;
import debrief.timeline.EntryKind;
import debrief.timeline.EntrySource;
import debrief.timeline.NoteEntry.Outcome;
import debrief.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineMessagesTest {
    private static final Instant NOON = Instant.parse("2023-04-11T12:00:00Z");
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static Entry entry(int minute, String said) {
        return new Entry(
                new EntryId(minute),
                new IncidentId(1),
                NOON.plusSeconds(60L * minute),
                EntryKind.OBSERVATION,
                EntrySource.NOTE,
                new PersonId("U0ADA"),
                said,
                null,
                null,
                null);
    }

    @Test
    void the_newest_entries_with_a_way_to_earlier_ones() {
        var entries = IntStream.rangeClosed(1, 12).mapToObj(i -> entry(i, "Node " + i + " stopped"));
        Approved.check("TimelinePage", TimelinePage.of("Logs & traces", new Timeline(entries.toList()), 0));
    }

    @Test
    void an_empty_timeline_says_what_to_do_first() {
        Approved.check("TimelinePage-empty", TimelinePage.of("Logs are missing", new Timeline(List.of()), 0));
    }

    @Test
    void what_people_wrote_calls_nobody_and_breaks_nothing() {
        var hostile = "<!channel> *bold* & <script> <@U0BEN>\n" + "x".repeat(5_000);
        var words = TimelinePage.of("<!here>", new Timeline(List.of(entry(1, hostile))), 7);
        assertThat(words.text()).doesNotContain("<!channel>", "<!here>").contains("&lt;!channel&gt;", "<@U0BEN>");
        assertThat(words.text().length()).isLessThan(500);
    }

    @Test
    void ten_long_entries_fit_into_one_page() {
        var entries = IntStream.rangeClosed(1, 30).mapToObj(i -> entry(i, "y".repeat(900)));
        var words = TimelinePage.of("Logs are missing", new Timeline(entries.toList()), 1);
        assertThat(words.text()).contains("entries 11 to 20 of 30").doesNotEndWith("……");
        assertThat(words.blocks().toString()).contains("Earlier", "Later");
        assertThat(words.text().lines().count()).isEqualTo(11);
    }

    @Test
    void a_note_that_is_kept_and_those_that_are_not() {
        Approved.check(
                "EntryNoted", EntryNoted.of(new Outcome.Noted(new EntryId(1), NOON, "The queue"), "…", COPENHAGEN));
        Approved.check(
                "EntryNoted-unclear",
                EntryNoted.of(new Outcome.UnclearTime("25:10"), "25:10 the queue is empty", COPENHAGEN));
        Approved.check(
                "EntryNoted-not-yet", EntryNoted.of(new Outcome.NotYet(NOON), "14:00 the queue is empty", COPENHAGEN));
        Approved.check("EntryNoted-nothing", EntryNoted.of(new Outcome.NothingSaid(), "", COPENHAGEN));
        Approved.check(
                "EntryNoted-elsewhere", EntryNoted.of(new Outcome.NoIncidentHere(), "the queue is empty", COPENHAGEN));
    }

    @ParameterizedTest
    @EnumSource
    void one_line_for_each_mark_that_makes_no_entry(NotCaptured.Reason reason) {
        Approved.check("NotCaptured-" + reason.name().toLowerCase(java.util.Locale.ROOT), NotCaptured.of(reason));
    }
}
