package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;
import debrief.db.Db;
import debrief.jobs.JobsRoom;
import debrief.support.SettableClock;
import debrief.support.TestDb;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final FakeSlack slack = new FakeSlack();
    private final Db db = TestDb.h2();
    private final SlackRoom room = new SlackRoom(slack.settings(), new JobsRoom(db, clock).outbox, clock);
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void registerCommands() {
        room.commands.on(
                new Commands.Usage("/incident", "note", "<what happened>", "Puts a line on the timeline."), call -> {
                    asked.add(call.person() + " in " + call.channel() + ": " + call.rest());
                    return call.reply("On the timeline.");
                });
        room.commands.on(
                new Commands.Usage("/actions", "", "<of what>", "Shows what is open."),
                call -> call.reply("Open: " + call.rest()));
        room.commands.on(new Commands.Usage("/debrief", "start", "", "Opens the threads."), _ -> {
            throw new IllegalStateException("out of order");
        });
    }

    @BeforeEach
    void registerTheRest() {
        room.app.viewSubmission("declare", (_, context) -> {
            asked.add("submitted");
            return context.ackWithErrors(java.util.Map.of("title", "Say what users meet."));
        });
        room.app.viewSubmission("broken", (_, _) -> {
            throw new IllegalStateException("out of order");
        });
        room.app.blockAction("accept", (request, context) -> {
            asked.add(request.getPayload().getUser().getId());
            return context.ack();
        });
        room.app.blockAction("broken", (_, _) -> {
            throw new IllegalStateException("out of order");
        });
        room.app.globalShortcut("declare_incident", (_, context) -> {
            asked.add(String.valueOf(context.getBotToken()));
            return Response.ok();
        });
    }

    @AfterEach
    void close() {
        slack.close();
        db.close();
    }

    @Test
    void a_command_is_answered_in_the_response_with_nobody_asked_on_the_way() {
        assertThat(command("/incident", "note  the queue is filling").body())
                .contains("\"response_type\":\"ephemeral\"", "On the timeline.");
        assertThat(asked).containsExactly("U0ADA in C0GENERAL: the queue is filling");
        assertThat(slack.asked()).isEmpty();
    }

    @Test
    void an_unknown_word_gets_the_list_of_what_there_is() {
        assertThat(command("/incident", "nte <!channel>").body())
                .contains("There is no “nte” here", "/incident note")
                .doesNotContain("<!channel>");
        assertThat(command("/incident", "").body()).contains("What you can do here:");
        assertThat(command("/actions", "help").body()).contains("Shows what is open.");
    }

    @Test
    void a_command_alone_takes_all_that_is_typed_when_its_hint_asks_for_it() {
        assertThat(command("/actions", "of my team").body()).contains("Open: of my team");
    }

    @Test
    void a_command_that_fails_gets_a_kind_word_with_a_reference() {
        assertThat(command("/debrief", "start").body())
                .containsPattern("Something went wrong on our side.*Reference [0-9a-f]{8}")
                .doesNotContain("IllegalState", "out of order");
    }

    @Test
    void a_modal_gets_its_errors_in_place() {
        assertThat(interact(submission("declare")).body())
                .contains("\"response_action\":\"errors\"", "\"title\":\"Say what users meet.\"");
    }

    @Test
    void a_modal_that_fails_keeps_what_was_typed() {
        assertThat(interact(submission("broken")).body())
                .contains("\"response_action\":\"errors\"", "\"title\":\"Something went wrong on our side");
        assertThat(interact(submission("broken").replace("\"type\":\"input\"", "\"type\":\"divider\""))
                        .body())
                .contains("\"response_action\":\"update\"", "Something went wrong on our side");
    }

    @Test
    void a_button_is_acknowledged_and_one_that_fails_leads_to_a_note() {
        assertThat(interact(click("accept"))).isEqualTo(Answer.OK);
        assertThat(asked).containsExactly("U0ADA");
        assertThat(interact(click("broken"))).isEqualTo(Answer.OK);
        Awaitility.await()
                .untilAsserted(() -> assertThat(slack.bodies("respond").toString())
                        .contains("Reference ", "\"replace_original\":false", "\"response_type\":\"ephemeral\""));
    }

    @Test
    void a_button_that_nobody_registered_is_acknowledged() {
        assertThat(interact(click("of_last_year"))).isEqualTo(Answer.OK);
        assertThat(interact(click("link-to-write-up"))).isEqualTo(Answer.OK);
    }

    @Test
    void shortcuts_know_the_token_without_asking() {
        interact(
                "{\"type\":\"shortcut\",\"callback_id\":\"declare_incident\",\"trigger_id\":\"1\",\"user\":{\"id\":\"U0ADA\"},"
                        + "\"team\":{\"id\":\"T0SANDBOX\"}}");
        assertThat(asked).containsExactly("xoxb-test");
        assertThat(slack.asked()).isEmpty();
    }

    private Answer command(String command, String text) {
        return room.door.form("command=" + encoded(command) + "&text=" + encoded(text)
                + "&user_id=U0ADA&channel_id=C0GENERAL&team_id=T0SANDBOX&trigger_id=1&token=x&response_url=");
    }

    private Answer interact(String payload) {
        return room.door.form("payload=" + encoded(payload));
    }

    private String click(String action) {
        return "{\"type\":\"block_actions\",\"user\":{\"id\":\"U0ADA\"},\"team\":{\"id\":\"T0SANDBOX\"},\"response_url\":\""
                + slack.settings().apiUrl().resolve("respond") + "\",\"trigger_id\":\"1\","
                + "\"actions\":[{\"action_id\":\"" + action + "\",\"block_id\":\"b\",\"type\":\"button\"}]}";
    }

    private static String submission(String callback) {
        return "{\"type\":\"view_submission\",\"user\":{\"id\":\"U0ADA\"},\"team\":{\"id\":\"T0SANDBOX\"},\"view\":{\"callback_id\":\""
                + callback + "\",\"type\":\"modal\",\"blocks\":[{\"type\":\"input\",\"block_id\":\"title\"}],"
                + "\"state\":{\"values\":{}}}}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
