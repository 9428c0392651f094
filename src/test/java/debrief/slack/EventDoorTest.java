package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import debrief.db.Db;
import debrief.jobs.JobsRoom;
import debrief.support.SettableClock;
import debrief.support.TestDb;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventDoorTest {
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final FakeSlack slack = new FakeSlack();
    private final Db db = TestDb.h2();
    private final JobsRoom jobs = new JobsRoom(db, clock);
    private final SlackRoom room = new SlackRoom(slack.settings(), jobs.outbox, clock);
    private final Signature signature = new Signature("8f742231b10e8888abcd99yyyzzz85a5");
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        room.register(jobs.letters);
        room.events.on(MessageEvent.class, event -> heard.add("one: " + event.getText()));
        room.events.on(MessageEvent.class, event -> heard.add("two: " + event.getText()));
        room.events.on(ReactionAddedEvent.class, event -> heard.add(event.getReaction()));
    }

    @AfterEach
    void close() {
        slack.close();
        db.close();
    }

    @Test
    void a_signed_event_is_stored_before_it_is_acknowledged_and_heard_afterwards_by_all() {
        assertThat(send(message("Ev1", "1.000001", "it is slow")).status()).isEqualTo(200);
        assertThat(heard).isEmpty();
        assertThat(jobs.queue().waiting()).isEqualTo(1);
        jobs.worker.runDue();
        assertThat(heard).containsExactly("one: it is slow", "two: it is slow");
        assertThat(slack.asked()).isEmpty();
    }

    @Test
    void a_wrong_future_or_missing_signature_is_refused_without_a_word() {
        var body = message("Ev1", "1.000001", "x").getBytes(StandardCharsets.UTF_8);
        var now = String.valueOf(clock.instant().getEpochSecond());
        var ahead = String.valueOf(clock.instant().getEpochSecond() + 301);
        for (var knock : List.of(
                new EventDoor.Knock(now, "v0=00", body),
                new EventDoor.Knock(ahead, signature.of(ahead, body), body),
                new EventDoor.Knock(null, null, body))) {
            assertThat(room.door.open(knock)).isEqualTo(Answer.status(401));
        }
        assertThat(jobs.queue().waiting()).isZero();
    }

    @Test
    void a_body_over_a_mebibyte_is_refused_unread() {
        assertThat(room.door
                        .open(new EventDoor.Knock(null, null, new byte[EventDoor.LARGEST + 1]))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void the_challenge_is_answered() {
        assertThat(send("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw\"}")
                        .body())
                .isEqualTo("3eZbrw");
    }

    @Test
    void whatever_else_slack_signed_is_welcome() {
        for (var body : List.of(
                "{\"type\":\"app_rate_limited\",\"minute_rate_limited\":1}",
                "{\"type\":\"of_next_year\"}",
                "{\"type\":\"event_callback\",\"event_id\":\"Ev9\",\"event\":{\"type\":\"unheard_of\"}}",
                "{\"type\":\"event_callback\"}",
                "{broken",
                "[]",
                "",
                "ssl_check=1&token=x",
                "payload=" + encoded("{\"type\":\"block_actions\",\"actions\":[{\"action_id\":\"nobody\"}]}"),
                "payload=%7B%zz")) {
            assertThat(send(body).status()).as(body).isEqualTo(200);
        }
        jobs.worker.runDue();
        assertThat(jobs.queue().failed()).isZero();
        assertThat(jobs.queue().waiting()).isZero();
    }

    @Test
    void raw_utf_8_and_a_trailing_newline_change_nothing() {
        send(message("Ev1", "1.000001", "Grüße 😀") + "\n");
        jobs.worker.runDue();
        assertThat(heard).contains("one: Grüße 😀");
    }

    @Test
    void characters_that_no_database_keeps_are_left_out() {
        send(message("Ev1", "1.000001", "a\\u0000b\\ud83d"));
        jobs.worker.runDue();
        assertThat(heard).contains("one: ab\uFFFD");
    }

    @Test
    void a_repeated_delivery_changes_nothing() {
        send(message("Ev1", "1.000001", "once"));
        send(message("Ev1", "1.000001", "once"));
        jobs.worker.runDue();
        send(message("Ev1", "1.000001", "once"));
        jobs.worker.runDue();
        assertThat(heard).hasSize(2);
    }

    @Test
    void the_same_happening_under_another_event_id_changes_nothing() {
        send(message("Ev1", "1.000001", "once"));
        send(message("Ev2", "1.000001", "once"));
        send(message("Ev3", "2.000001", "once"));
        jobs.worker.runDue();
        assertThat(heard).containsExactly("one: once", "two: once", "one: once", "two: once");
    }

    @Test
    void two_people_or_two_names_are_two_reactions() {
        send(reaction("Ev1", "U0ADA", "pushpin"));
        send(reaction("Ev2", "U0BEN", "pushpin"));
        send(reaction("Ev3", "U0BEN", "eyes"));
        send(reaction("Ev4", "U0BEN", "eyes"));
        jobs.worker.runDue();
        assertThat(heard).containsExactly("pushpin", "pushpin", "eyes");
    }

    @Test
    void what_our_own_bot_does_is_not_told() {
        send(reaction("Ev1", "U0DEBRIEF", "white_check_mark"));
        jobs.worker.runDue();
        assertThat(heard).isEmpty();
    }

    @Test
    void other_workspaces_and_apps_are_none_of_our_business_once_we_know_who_we_are() {
        slack.will(
                "auth.test",
                "{\"ok\":true,\"team_id\":\"T0SANDBOX\",\"team\":\"S\",\"user_id\":\"U0DEBRIEF\",\"app_id\":\"A0DEBRIEF\"}");
        room.start();
        org.awaitility.Awaitility.await().until(() -> room.whoWeAre.now().isPresent());
        assertThat(send(message("Ev1", "1.000001", "x").replace("T0SANDBOX", "T0OTHER"))
                        .status())
                .isEqualTo(200);
        assertThat(send(message("Ev2", "1.000001", "x").replace("A0DEBRIEF", "A0OTHER"))
                        .status())
                .isEqualTo(200);
        assertThat(jobs.queue().waiting()).isZero();
        send(message("Ev3", "1.000001", "x"));
        assertThat(jobs.queue().waiting()).isEqualTo(1);
        room.stop();
    }

    @Test
    void without_a_database_slack_is_asked_to_repeat() {
        db.close();
        assertThat(send(message("Ev1", "1.000001", "x")).status()).isEqualTo(503);
    }

    @Test
    void a_listener_that_fails_hears_it_again() {
        room.events.on(com.slack.api.model.event.ChannelRenameEvent.class, event -> {
            heard.add(event.getChannel().getName());
            if (heard.size() == 1) throw new IllegalStateException("not yet");
        });
        send("{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"channel_rename\","
                + "\"channel\":{\"id\":\"C1\",\"name\":\"new\"},\"event_ts\":\"1.1\"}}");
        jobs.worker.runDue();
        assertThat(jobs.queue().waiting()).isEqualTo(1);
        assertThat(heard).containsExactly("new");
    }

    private Answer send(String body) {
        var now = String.valueOf(clock.instant().getEpochSecond());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return room.door.open(new EventDoor.Knock(now, signature.of(now, bytes), bytes));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String message(String eventId, String ts, String text) {
        return callback(
                eventId,
                "{\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U0ADA\",\"text\":\"%s\",\"ts\":\"%s\",\"event_ts\":\"%s\"}"
                        .formatted(text, ts, ts));
    }

    private static String reaction(String eventId, String person, String name) {
        return callback(
                eventId,
                "{\"type\":\"reaction_added\",\"user\":\"%s\",\"reaction\":\"%s\",\"event_ts\":\"5.000001\","
                                .formatted(person, name)
                        + "\"item\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1.000001\"}}");
    }

    private static String callback(String eventId, String event) {
        return ("{\"type\":\"event_callback\",\"team_id\":\"T0SANDBOX\",\"api_app_id\":\"A0DEBRIEF\",\"event_id\":\"%s\","
                        + "\"authorizations\":[{\"team_id\":\"T0SANDBOX\",\"user_id\":\"U0DEBRIEF\",\"is_bot\":true}],\"event\":%s}")
                .formatted(eventId, event);
    }
}
