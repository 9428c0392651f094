package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.jobs.TryLater;
import debrief.jobs.Undeliverable;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackClientTest {
    private final FakeSlack slack = new FakeSlack();
    private final SlackClient client = new SlackClient(slack.settings());

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void the_token_goes_to_the_address_in_the_settings() {
        say();
        assertThat(slack.asked().getFirst().method()).isEqualTo("chat.postMessage");
        assertThat(slack.asked().getFirst().authorization()).isEqualTo("Bearer xoxb-test");
    }

    @Test
    void a_dropped_connection_never_sends_twice() {
        say();
        slack.willCut("chat.postMessage");
        assertThatThrownBy(this::say).isInstanceOf(SlackUnreachable.class);
        assertThat(slack.bodies("chat.postMessage")).hasSize(2);
    }

    @Test
    void a_503_or_408_that_asks_to_repeat_at_once_is_not_repeated() {
        slack.will("chat.postMessage", 503, "0", "later").will("chat.postMessage", 408, "0", "later");
        assertThatThrownBy(this::say).isInstanceOf(SlackUnreachable.class);
        assertThatThrownBy(this::say).isInstanceOf(SlackUnreachable.class);
        assertThat(slack.bodies("chat.postMessage")).hasSize(2);
    }

    @Test
    void too_many_requests_wait_as_long_as_slack_says() {
        slack.will("chat.postMessage", 429, "17", "{\"ok\":false,\"error\":\"ratelimited\"}");
        assertThatThrownBy(this::say)
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(17)));
    }

    @Test
    void nobody_there_is_surely_not_delivered() {
        var nowhere = new SlackSettings("xoxb-test", "s", null, URI.create("http://127.0.0.1:9/api/"));
        assertThatThrownBy(() -> new SlackClient(nowhere).ask(methods -> methods.authTest(r -> r)))
                .isInstanceOf(TryLater.class);
    }

    @Test
    void slack_says_no_by_answering() {
        slack.will("chat.postMessage", "{\"ok\":false,\"error\":\"is_archived\"}");
        assertThatThrownBy(this::say).isInstanceOfSatisfying(SlackRefused.class, refused -> {
            assertThat(refused.error()).isEqualTo("is_archived");
            assertThat(refused.verdict()).isInstanceOf(Undeliverable.class).hasMessage("Slack refused: is_archived");
        });
        assertThat(client.trouble()).isEmpty();
    }

    @Test
    void a_refused_token_shows_until_a_call_succeeds_and_letters_wait_for_it() {
        slack.will("chat.postMessage", "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\"}");
        assertThatThrownBy(this::say)
                .isInstanceOfSatisfying(
                        SlackRefused.class,
                        refused -> assertThat(refused.verdict()).isInstanceOf(TryLater.class));
        assertThat(client.trouble()).contains("missing_scope (needs chat:write)");
        say();
        assertThat(client.trouble()).isEmpty();
    }

    @Test
    void where_slack_does_not_know_itself_the_next_attempt_looks_first() {
        assertThat(new SlackRefused("fatal_error", null).verdict()).isInstanceOf(SlackRefused.class);
        assertThat(new SlackRefused("ratelimited", null).verdict()).isInstanceOf(TryLater.class);
    }

    private void say() {
        client.ask(methods -> methods.chatPostMessage(r -> r.channel("C1").text("x")));
    }
}
