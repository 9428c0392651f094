package debrief.review.slot;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2023-02-14T12:00:00Z");

    private static Invitation invitation(int sequence, String from) {
        return new Invitation(
                "review-7-group@debrief",
                sequence,
                Slot.of(Instant.parse(from), Duration.ofHours(1)),
                "Review: Central logs missing, then no nodes left",
                "Line one\nLine two; with, commas",
                List.of("Ada Lindqvist", "Ben Okafor"));
    }

    @Test
    void a_calendar_reads_what_was_written() {
        var calendar = Biweekly.parse(invitation(0, "2023-02-16T10:00:00Z").request(NOW))
                .first();
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("review-7-group@debrief");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2023-02-16T10:00:00Z")));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2023-02-16T11:00:00Z")));
        assertThat(event.getDescription().getValue()).isEqualTo("Line one\nLine two; with, commas");
        assertThat(event.getAttendees())
                .extracting(attendee -> attendee.getCommonName())
                .containsExactly("Ada Lindqvist", "Ben Okafor");
    }

    @Test
    void times_are_in_utc_and_lines_end_as_the_standard_says() {
        assertThat(invitation(0, "2023-02-16T10:00:00Z").request(NOW))
                .contains("DTSTART:20230216T100000Z\r\n", "DTEND:20230216T110000Z\r\n", "METHOD:REQUEST\r\n");
    }

    @Test
    void a_move_keeps_the_uid_and_raises_the_sequence() {
        assertThat(invitation(1, "2023-02-17T10:00:00Z").request(NOW))
                .contains("UID:review-7-group@debrief", "SEQUENCE:1", "DTSTART:20230217T100000Z");
    }

    @Test
    void a_cancellation_says_so_twice() {
        assertThat(invitation(2, "2023-02-17T10:00:00Z").cancellation(NOW))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
    }
}
