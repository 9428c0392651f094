package debrief.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import debrief.sandbox.FakeBot.Reply;
import debrief.sandbox.people.Answer;
import debrief.sandbox.people.Spot;
import debrief.sandbox.people.Submitted;
import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InteractionsTest extends ASandbox {
    private static final String VIEW = """
            {"type": "modal", "callback_id": "declare", "notify_on_close": true,
             "title": {"type": "plain_text", "text": "Declare"}, "submit": {"type": "plain_text", "text": "Go"},
             "blocks": [{"type": "input", "block_id": "name", "label": {"type": "plain_text", "text": "Name"},
                         "element": {"type": "plain_text_input", "action_id": "name", "max_length": 10}}]}""";

    @Test
    void a_command_carries_what_slack_sends_and_its_answer_is_for_the_person() {
        bot.answers("{\"text\": \"Here is what I can do\"}");
        var answer = sandbox.as("U0ADA").command(GENERAL, "/incident new for @ben in #team-platform");
        assertThat(answer).isEqualTo(new Answer.Done());
        var sent = bot.last("command");
        assertThat(Json.text(sent, "text")).isEqualTo("new for <@U0BEN|ben> in <#C0PLATFORM|team-platform>");
        assertThat(Json.text(sent, "channel_name")).isEqualTo("general");
        assertThat(sandbox.workspace().messages().ephemerals(GENERAL, "U0ADA").toString())
                .contains("what I can do");
        assertThat(sandbox.workspace().messages().all(GENERAL)).isEmpty();
    }

    @Test
    void a_command_that_fails_says_so_as_slack_does() {
        assertThat(sandbox.as("U0ADA").command(GENERAL, "/lunch"))
                .isEqualTo(new Answer.Failed("`/lunch` is not a valid command."));
        bot.answers(_ -> new Reply(500, ""));
        assertThat(sandbox.as("U0ADA").command(GENERAL, "/incident"))
                .isEqualTo(new Answer.Failed("`/incident` failed with the error \"dispatch_failed\""));
    }

    @Test
    void a_response_url_serves_five_times_and_thirty_minutes() {
        withSettableTime();
        sandbox.as("U0ADA").command(GENERAL, "/incident");
        var url = Json.text(bot.last("command"), "response_url");
        var body = Json.object("text", "later", "response_type", "in_channel");
        for (int i = 0; i < 5; i++)
            assertThat(bot.post(url, "", body).statusCode()).isEqualTo(200);
        assertThat(bot.post(url, "", body).statusCode()).isEqualTo(404);
        assertThat(sandbox.workspace().messages().all(GENERAL)).hasSize(5);
        sandbox.as("U0ADA").command(GENERAL, "/incident");
        realTime.tick(Duration.ofMinutes(31));
        assertThat(bot.post(Json.text(bot.last("command"), "response_url"), "", body)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_trigger_opens_one_modal_within_three_seconds() {
        withSettableTime();
        var trigger = trigger();
        assertThat(error(open(trigger))).isEqualTo("ok");
        assertThat(error(open(trigger))).isEqualTo("exchanged_trigger_id");
        assertThat(error(open("made.up"))).isEqualTo("invalid_trigger_id");
        var late = trigger();
        realTime.tick(Duration.ofSeconds(4));
        assertThat(error(open(late))).isEqualTo("expired_trigger_id");
    }

    @Test
    void slack_checks_required_fields_and_the_bot_checks_the_rest() {
        var view = Json.text(Json.inner(open(trigger()), "view"), "id");
        var ada = sandbox.as("U0ADA");
        assertThat(ada.submit(view, new JsonObject()))
                .isEqualTo(new Submitted.FieldErrors(Map.of("name", "Please complete this required field.")));
        assertThat(bot.received()).noneMatch(each -> each.type().equals("view_submission"));
        bot.answers("{\"response_action\": \"errors\", \"errors\": {\"name\": \"That name is taken\"}}");
        assertThat(ada.submit(view, values("logs")))
                .isEqualTo(new Submitted.FieldErrors(Map.of("name", "That name is taken")));
        bot.answers("");
        assertThat(ada.submit(view, values("nodes"))).isEqualTo(new Submitted.Closed());
        var state = Json.inner(Json.inner(bot.last("view_submission"), "view"), "state");
        assertThat(state.toString()).contains("\"value\":\"nodes\"");
        assertThat(sandbox.workspace().views().modals("U0ADA")).isEmpty();
    }

    @Test
    void modals_lie_three_high_at_most_and_old_hashes_are_refused() {
        var first = Json.inner(open(trigger()), "view");
        bot.answers("{\"response_action\": \"push\", \"view\": " + VIEW + "}");
        var second = (Submitted.Pushed) sandbox.as("U0ADA").submit(Json.text(first, "id"), values("a"));
        var third = (Submitted.Pushed) sandbox.as("U0ADA").submit(second.viewId(), values("b"));
        assertThat(sandbox.as("U0ADA").submit(third.viewId(), values("c"))).isInstanceOf(Submitted.Failed.class);
        assertThat(sandbox.workspace().views().modals("U0ADA")).hasSize(3);
        var id = Json.text(first, "id");
        assertThat(error(bot.call("views.update", "view_id", id, "view", json(VIEW), "hash", Json.text(first, "hash"))))
                .isEqualTo("ok");
        assertThat(error(bot.call("views.update", "view_id", id, "view", json(VIEW), "hash", Json.text(first, "hash"))))
                .isEqualTo("hash_conflict");
        sandbox.as("U0ADA").close(third.viewId());
        assertThat(bot.last("view_closed").get("is_cleared").getAsBoolean()).isFalse();
    }

    @Test
    void a_click_tells_where_it_was_and_the_answer_can_replace_the_message() {
        var blocks = json("""
                {"b": [{"type": "actions", "block_id": "route", "elements": [
                  {"type": "button", "action_id": "accept", "value": "7", "text": {"type": "plain_text", "text": "Accept"}},
                  {"type": "overflow", "action_id": "more", "options": [
                    {"text": {"type": "plain_text", "text": "Not now"}, "value": "not_now"}]}]}]}""");
        var ts = Json.text(
                bot.call("chat.postMessage", "channel", GENERAL, "text", "t", "blocks", blocks.get("b")), "ts");
        sandbox.as("U0BEN").press(GENERAL, ts, "accept");
        var click = bot.last("block_actions");
        assertThat(Json.objects(click, "actions").getFirst().get("value").getAsString())
                .isEqualTo("7");
        assertThat(Json.text(Json.inner(click, "container"), "message_ts")).isEqualTo(ts);
        bot.post(Json.text(click, "response_url"), "", Json.object("text", "Taken", "replace_original", true));
        assertThat(Json.text(sandbox.workspace().messages().get(GENERAL, ts), "text"))
                .isEqualTo("Taken");
    }

    @Test
    void a_choice_in_a_menu_is_sent_as_its_option() {
        var blocks = json("""
                {"b": [{"type": "section", "block_id": "s", "text": {"type": "mrkdwn", "text": "x"}, "accessory":
                  {"type": "overflow", "action_id": "more", "options": [
                    {"text": {"type": "plain_text", "text": "Not now"}, "value": "not_now"}]}}]}""");
        var ts = Json.text(
                bot.call("chat.postMessage", "channel", GENERAL, "text", "t", "blocks", blocks.get("b")), "ts");
        sandbox.as("U0BEN").act(new Spot.OnMessage(GENERAL, ts), "s", "more", new JsonPrimitive("not_now"));
        var action = Json.objects(bot.last("block_actions"), "actions").getFirst();
        assertThat(Json.text(Json.inner(action, "selected_option"), "value")).isEqualTo("not_now");
    }

    @Test
    void shortcuts_and_the_home_tab_reach_the_bot() {
        var ts = sandbox.as("U0ADA").say(GENERAL, "keep this");
        assertThat(sandbox.as("U0BEN").messageShortcut(GENERAL, ts, "add_to_timeline"))
                .isEqualTo(new Answer.Done());
        assertThat(Json.text(Json.inner(bot.last("message_action"), "message"), "text"))
                .isEqualTo("keep this");
        assertThat(sandbox.as("U0BEN").globalShortcut("declare")).isEqualTo(new Answer.Done());
        assertThat(bot.last("shortcut").has("response_url")).isFalse();
        var home = Json.object("type", "home", "blocks", new JsonArray());
        assertThat(error(bot.call("views.publish", "user_id", "U0BEN", "view", home)))
                .isEqualTo("ok");
        sandbox.as("U0BEN").openHome();
        org.awaitility.Awaitility.await()
                .until(() -> bot.events("app_home_opened").size() == 1);
        assertThat(bot.events("app_home_opened").getFirst().has("view")).isTrue();
        assertThat(List.of(error(bot.call("views.publish", "user_id", "U0NOONE", "view", home))))
                .containsExactly("user_not_found");
    }

    @Test
    void a_menu_asks_the_bot_for_what_it_offers() {
        var blocks = json("""
                {"b": [{"type": "actions", "block_id": "s", "elements": [{"type": "external_select", "action_id": "who",
                  "min_query_length": 1, "placeholder": {"type": "plain_text", "text": "Service"}}]}]}""");
        var ts = Json.text(
                bot.call("chat.postMessage", "channel", GENERAL, "text", "t", "blocks", blocks.get("b")), "ts");
        bot.answers(
                "{\"options\": [{\"text\": {\"type\": \"plain_text\", \"text\": \"Log shipper\"}, \"value\": \"log\"}]}");
        var offered = sandbox.as("U0BEN").suggest(new Spot.OnMessage(GENERAL, ts), "s", "who", "lo");
        assertThat(Json.list(offered, "options")).hasSize(1);
        assertThat(Json.text(bot.last("block_suggestion"), "value")).isEqualTo("lo");
    }

    private String trigger() {
        sandbox.as("U0ADA").command(GENERAL, "/incident new");
        return Json.text(bot.last("command"), "trigger_id");
    }

    private JsonObject open(String trigger) {
        return bot.call("views.open", "trigger_id", trigger, "view", json(VIEW));
    }

    private static JsonObject values(String name) {
        return Json.object("name", Json.object("name", name));
    }
}
