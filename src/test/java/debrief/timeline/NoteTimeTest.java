package debrief.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTimeTest {
    /** A Tuesday; the writer's clock shows 15:30. */
    private static final ZonedDateTime NOW =
            Instant.parse("2023-04-11T13:30:00Z").atZone(ZoneId.of("Europe/Copenhagen"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14:05 the queue is empty          | 2023-04-11T12:05:00Z
            [14:05] the queue is empty        | 2023-04-11T12:05:00Z
            at 14:05 the queue is empty       | 2023-04-11T12:05:00Z
            14:05: the queue is empty         | 2023-04-11T12:05:00Z
            14:05 - the queue is empty        | 2023-04-11T12:05:00Z
            9:05:30 the queue is empty        | 2023-04-11T07:05:30Z
            2:05 pm the queue is empty        | 2023-04-11T12:05:00Z
            12:05am the queue is empty        | 2023-04-10T22:05:00Z
            12:05 UTC the queue is empty      | 2023-04-11T12:05:00Z
            12:05Z the queue is empty         | 2023-04-11T12:05:00Z
            today 14:05 the queue is empty    | 2023-04-11T12:05:00Z
            yesterday 23:10 the queue is empty | 2023-04-10T21:10:00Z
            Yesterday at 23:10, the queue is empty | 2023-04-10T21:10:00Z
            [yesterday 23:10] the queue is empty | 2023-04-10T21:10:00Z
            Monday 9:00 the queue is empty    | 2023-04-10T07:00:00Z
            on Tuesday 16:00 the queue is empty | 2023-04-04T14:00:00Z
            2023-03-01 14:05 the queue is empty | 2023-03-01T13:05:00Z
            2 h ago the queue is empty        | 2023-04-11T11:30:00Z
            2h ago: the queue is empty        | 2023-04-11T11:30:00Z
            an hour ago the queue is empty    | 2023-04-11T12:30:00Z
            half an hour ago the queue is empty | 2023-04-11T13:00:00Z
            1 hour and 20 minutes ago the queue is empty | 2023-04-11T12:10:00Z
            about 5 min ago the queue is empty | 2023-04-11T13:25:00Z
            2 days ago the queue is empty     | 2023-04-09T13:30:00Z
            the queue is empty                | 2023-04-11T13:30:00Z
            """)
    void a_time_in_front_is_read_in_the_writers_zone(String text, Instant at) {
        assertThat(NoteTime.read(text, NOW)).isEqualTo(new NoteTime.Stated(at, "the queue is empty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[FIRING] disk is full",
                "2 of 5 nodes are gone",
                "yesterday's deploy was larger than usual",
                "15 minutes of logs are missing",
                "3 h without logs",
                "1:1 copy of the table",
                ""
            })
    void words_that_only_look_like_a_time_stay_words(String text) {
        assertThat(NoteTime.read(text, NOW)).isEqualTo(new NoteTime.Stated(NOW.toInstant(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25:10 the queue is empty        | 25:10
            [14:75] the queue is empty      | 14:75
            14:05pm the queue is empty      | 14:05pm
            2023-02-30 14:05 the queue      | 2023-02-30 14:05
            2 fortnights ago the queue      | 2 fortnights ago
            """)
    void what_begins_like_a_time_and_is_none_is_said_back(String text, String written) {
        assertThat(NoteTime.read(text, NOW)).isEqualTo(new NoteTime.Unclear(written));
    }

    @Test
    void just_after_midnight_a_late_hour_was_yesterday() {
        var afterMidnight = NOW.withHour(0).withMinute(20);
        assertThat(NoteTime.read("23:50 paged", afterMidnight))
                .isEqualTo(new NoteTime.Stated(Instant.parse("2023-04-10T21:50:00Z"), "paged"));
    }

    @Test
    void a_time_alone_has_no_words() {
        assertThat(NoteTime.read("14:05", NOW))
                .isEqualTo(new NoteTime.Stated(Instant.parse("2023-04-11T12:05:00Z"), ""));
    }
}
