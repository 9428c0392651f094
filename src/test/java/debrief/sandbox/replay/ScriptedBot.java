package debrief.sandbox.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.sandbox.delivery.BotAnswer;
import debrief.sandbox.delivery.BotLine;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.Workspace;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a bot as a recording needs: a form to declare with, a channel, a button, and a memory of what it was told. */
final class ScriptedBot implements BotLine {
    private static final String FORM = """
            {"type": "modal", "callback_id": "declare", "title": {"type": "plain_text", "text": "Declare"},
             "submit": {"type": "plain_text", "text": "Declare"},
             "blocks": [
              {"type": "input", "block_id": "a", "label": {"type": "plain_text", "text": "What is happening?"},
               "element": {"type": "plain_text_input", "action_id": "v"}},
              {"type": "input", "block_id": "b", "label": {"type": "plain_text", "text": "What do users meet?"},
               "element": {"type": "plain_text_input", "action_id": "v"}},
              {"type": "input", "block_id": "c", "label": {"type": "plain_text", "text": "Severity"},
               "element": {"type": "static_select", "action_id": "v", "options": [
                 {"text": {"type": "plain_text", "text": "SEV1: everybody"}, "value": "SEV1"},
                 {"text": {"type": "plain_text", "text": "SEV2: many"}, "value": "SEV2"},
                 {"text": {"type": "plain_text", "text": "SEV3: some"}, "value": "SEV3"}]}}]}""";

    private final Workspace workspace;
    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<JsonObject> submitted = new CopyOnWriteArrayList<>();
    final List<String> pressed = new CopyOnWriteArrayList<>();
    volatile boolean makesChannels = true;

    ScriptedBot(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public BotAnswer event(JsonObject wrapper, int retry, String reason) {
        return BotAnswer.acknowledged("");
    }

    @Override
    public BotAnswer command(JsonObject fields) {
        var said = Json.text(fields, "command") + " " + Json.text(fields, "text");
        commands.add(Json.text(fields, "user_id") + " " + said);
        if (said.startsWith("/incident new"))
            workspace
                    .views()
                    .open(
                            Json.text(fields, "user_id", ""),
                            JsonParser.parseString(FORM).getAsJsonObject());
        return BotAnswer.acknowledged("");
    }

    @Override
    public BotAnswer interaction(JsonObject payload) {
        var user = Json.text(Json.inner(payload, "user"), "id", "");
        if ("block_actions".equals(Json.text(payload, "type"))) pressed.add(user);
        else declared(Json.inner(Json.inner(payload, "view"), "state"), user);
        return BotAnswer.acknowledged("");
    }

    private void declared(JsonObject state, String by) {
        submitted.add(Json.inner(state, "values"));
        if (!makesChannels) return;
        var bot = workspace.directory().bot();
        var made = workspace.channels().create("inc-" + submitted.size(), Kind.PUBLIC, String.valueOf(bot.user()));
        workspace.channels().join(made, by, null);
        var draft = bot.asAuthor();
        draft.addProperty("text", "The headline");
        draft.add("blocks", button("Take it"));
        var headline = workspace.messages().post(made, draft, false);
        workspace.marks().pin(made, Json.text(headline, "ts", ""), String.valueOf(bot.user()));
    }

    private static JsonArray button(String label) {
        return JsonParser.parseString("""
                [{"type": "actions", "block_id": "x", "elements": [
                  {"type": "button", "action_id": "y", "text": {"type": "plain_text", "text": "%s"}, "value": "1"}]}]""".formatted(label)).getAsJsonArray();
    }

    @Override
    public void close() {}
}
