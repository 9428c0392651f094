package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.model.event.MessageEvent;
import debrief.db.Db;
import debrief.jobs.JobsRoom;
import debrief.support.SettableClock;
import debrief.support.TestDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final FakeSlack slack = new FakeSlack();
    private final FakeSocket socket = new FakeSocket();
    private final Db db = TestDb.h2();
    private final JobsRoom jobs = new JobsRoom(db, clock);
    private final SlackRoom room = new SlackRoom(slack.socketSettings(), jobs.outbox, clock);
    private final List<String> heard = new ArrayList<>();

    SocketModeTest() throws InterruptedException {}

    @BeforeEach
    void register() {
        room.register(jobs.letters);
        room.events.on(MessageEvent.class, event -> heard.add(event.getText()));
        room.commands.on(
                new Commands.Usage("/incident", "note", "", "Notes."), call -> call.reply("Noted: " + call.rest()));
        room.app.viewSubmission(
                "declare", (_, context) -> context.ackWithErrors(java.util.Map.of("title", "Say what users meet.")));
        room.app.blockAction("accept", (_, context) -> context.ack());
        for (int i = 0; i < 9; i++) slack.will("apps.connections.open", socket.opening());
    }

    @AfterEach
    void close() throws InterruptedException {
        room.stop();
        socket.close();
        slack.close();
        db.close();
    }

    @Test
    void an_event_is_stored_and_then_acknowledged() {
        start();
        socket.send(event("e1", "1.000001", "it is slow"));
        await().until(() -> socket.acknowledged.contains("{\"envelope_id\":\"e1\"}"));
        assertThat(jobs.queue().waiting()).isEqualTo(1);
        jobs.worker.runDue();
        assertThat(heard).containsExactly("it is slow");
        assertThat(slack.asked().stream().filter(each -> each.method().equals("apps.connections.open")))
                .first()
                .extracting(FakeSlack.Asking::authorization)
                .isEqualTo("Bearer xapp-test");
    }

    @Test
    void an_event_that_could_not_be_stored_is_not_acknowledged() {
        start();
        db.close();
        socket.send(event("e1", "1.000001", "lost"));
        socket.send("{\"envelope_id\":\"e2\",\"type\":\"interactive\",\"payload\":{\"type\":\"later\"}}");
        await().until(() -> socket.acknowledged.contains("{\"envelope_id\":\"e2\"}"));
        assertThat(socket.acknowledged).noneMatch(each -> each.contains("e1"));
    }

    @Test
    void commands_and_modals_are_answered_in_the_acknowledgement() {
        start();
        socket.send("{\"envelope_id\":\"c1\",\"type\":\"slash_commands\",\"accepts_response_payload\":true,"
                + "\"payload\":{\"command\":\"/incident\",\"text\":\"note a & b = ü\",\"user_id\":\"U0ADA\","
                + "\"channel_id\":\"C0GENERAL\",\"is_enterprise_install\":\"false\"}}");
        socket.send("{\"envelope_id\":\"v1\",\"type\":\"interactive\",\"accepts_response_payload\":true,\"payload\":"
                + "{\"type\":\"view_submission\",\"user\":{\"id\":\"U0ADA\"},\"view\":{\"callback_id\":\"declare\"}}}");
        socket.send("{\"envelope_id\":\"b1\",\"type\":\"interactive\",\"accepts_response_payload\":true,\"payload\":"
                + "{\"type\":\"block_actions\",\"user\":{\"id\":\"U0ADA\"},\"actions\":[{\"action_id\":\"accept\"}]}}");
        await().until(() -> socket.acknowledged.size() == 3);
        assertThat(socket.acknowledged)
                .anyMatch(each -> each.contains("\"c1\"") && each.contains("Noted: a & b = ü"))
                .anyMatch(each -> each.contains("\"v1\"") && each.contains("\"response_action\":\"errors\""))
                .contains("{\"envelope_id\":\"b1\"}");
    }

    @Test
    void before_slack_ends_a_line_the_next_one_stands() {
        start();
        var first = socket.lines.getFirst();
        socket.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        await().until(() -> !socket.lines.contains(first) && socket.lines.size() == 1);
        assertThat(room.reachable()).isTrue();
        socket.send(event("e1", "1.000001", "still here"));
        await().until(() -> socket.acknowledged.contains("{\"envelope_id\":\"e1\"}"));
    }

    @Test
    void a_lost_line_is_replaced() {
        start();
        var first = socket.lines.getFirst();
        first.closeConnection(1006, "pulled");
        await().until(() -> room.reachable() && socket.lines.size() == 1 && socket.lines.getFirst() != first);
    }

    @Test
    void a_refused_opening_is_tried_again() {
        slack.forget("apps.connections.open")
                .will("apps.connections.open", "{\"ok\":false,\"error\":\"internal_error\"}")
                .will("apps.connections.open", "{\"ok\":true,\"url\":\"ws://example.com/not-encrypted\"}")
                .will("apps.connections.open", socket.opening());
        start();
        assertThat(slack.bodies("apps.connections.open")).hasSize(3);
    }

    private void start() {
        room.start();
        await().until(room::reachable);
    }

    private static String event(String envelope, String ts, String text) {
        return ("{\"envelope_id\":\"%s\",\"type\":\"events_api\",\"accepts_response_payload\":false,\"payload\":"
                        + "{\"type\":\"event_callback\",\"event_id\":\"Ev%s\",\"event\":{\"type\":\"message\",\"channel\":\"C1\","
                        + "\"user\":\"U0ADA\",\"text\":\"%s\",\"ts\":\"%s\",\"event_ts\":\"%s\"}}}")
                .formatted(envelope, envelope, text, ts, ts);
    }
}
