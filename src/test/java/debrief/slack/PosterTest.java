package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.jobs.Attempt;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PosterTest {
    private static final ChannelId CHANNEL = new ChannelId("C0GENERAL");
    private static final MessageTs PARENT = new MessageTs("1700000000.000100");
    private static final Attempt FIRST = new Attempt("letter-7", 1, false, Instant.ofEpochSecond(1_700_000_000));
    private static final Attempt AGAIN = new Attempt("letter-7", 2, true, Instant.ofEpochSecond(1_700_000_000));
    private static final String OURS =
            "{\"ts\":\"1700000001.000200\",\"metadata\":{\"event_type\":\"debrief_letter\",\"event_payload\":{\"key\":\"letter-7\"}}}";

    private final FakeSlack slack = new FakeSlack();
    private final Poster poster = new Poster(new SlackClient(slack.settings()));

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_message_carries_its_letters_key() {
        slack.will("chat.postMessage", "{\"ok\":true,\"ts\":\"1700000001.000200\"}");
        assertThat(poster.post(Place.under(CHANNEL, PARENT), Words.of("hello"), FIRST))
                .isEqualTo(new MessageTs("1700000001.000200"));
        assertThat(sent("chat.postMessage"))
                .contains("\"event_type\":\"debrief_letter\"", "\"key\":\"letter-7\"", "thread_ts=1700000000.000100");
        assertThat(slack.bodies("conversations.history")).isEmpty();
    }

    @Test
    void a_message_that_may_be_there_is_looked_for_and_found_on_a_later_page() {
        slack.will(
                        "conversations.history",
                        "{\"ok\":true,\"messages\":[{\"ts\":\"1700000002.000200\"}],\"response_metadata\":{\"next_cursor\":\"n\"}}")
                .will("conversations.history", "{\"ok\":true,\"messages\":[" + OURS + "]}");
        assertThat(poster.post(Place.in(CHANNEL), Words.of("hello"), AGAIN))
                .isEqualTo(new MessageTs("1700000001.000200"));
        assertThat(slack.bodies("chat.postMessage")).isEmpty();
        assertThat(sent("conversations.history")).contains("include_all_metadata=1", "cursor=n");
    }

    @Test
    void a_reply_that_may_be_there_is_looked_for_in_its_thread() {
        slack.will("conversations.replies", "{\"ok\":true,\"messages\":[" + OURS + "]}");
        poster.post(Place.under(CHANNEL, PARENT), Words.of("hello"), AGAIN);
        assertThat(slack.bodies("chat.postMessage")).isEmpty();
    }

    @Test
    void a_message_that_is_not_there_is_posted() {
        slack.will(
                        "conversations.history",
                        "{\"ok\":true,\"messages\":[{\"ts\":\"1600000000.000200\"}],\"response_metadata\":{\"next_cursor\":\"n\"}}")
                .will("chat.postMessage", "{\"ok\":true,\"ts\":\"1700000009.000200\"}");
        poster.post(Place.in(CHANNEL), Words.of("hello"), AGAIN);
        assertThat(slack.bodies("conversations.history")).hasSize(1);
        assertThat(slack.bodies("chat.postMessage")).hasSize(1);
    }

    @Test
    void reactions_repeat_harmlessly() {
        slack.will("reactions.add", "{\"ok\":false,\"error\":\"already_reacted\"}")
                .will("reactions.remove", "{\"ok\":false,\"error\":\"no_reaction\"}")
                .will("reactions.add", "{\"ok\":false,\"error\":\"invalid_name\"}");
        assertThatCode(() -> poster.react(CHANNEL, PARENT, "eyes")).doesNotThrowAnyException();
        assertThatCode(() -> poster.unreact(CHANNEL, PARENT, "eyes")).doesNotThrowAnyException();
        assertThatThrownBy(() -> poster.react(CHANNEL, PARENT, "???")).isInstanceOf(SlackRefused.class);
    }

    @Test
    void a_note_for_one_person_who_is_not_there_is_let_go() {
        slack.will("chat.postEphemeral", "{\"ok\":false,\"error\":\"user_not_in_channel\"}");
        assertThatCode(() -> poster.whisper(Place.in(CHANNEL), new PersonId("U0ADA"), Words.of("psst")))
                .doesNotThrowAnyException();
    }

    private String sent(String method) {
        return URLDecoder.decode(slack.bodies(method).getLast(), StandardCharsets.UTF_8);
    }
}
