package debrief.sandbox.delivery;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import debrief.sandbox.blocks.BlockRules;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.List;

/** Shows what the bot answers to a command, or sends to a response_url. */
public final class Answers {
    private static final List<String> CONTENT = List.of("text", "blocks", "attachments");

    private final Workspace workspace;

    public Answers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Shows the body of an answer to a command: JSON, or plain text; nothing when it is empty. */
    public void showBody(String body, ResponseUrls.Origin origin) {
        if (body.isBlank()) return;
        if (Json.parse(body) instanceof JsonObject answer) show(answer, origin);
        else if (Json.parse(body) instanceof JsonPrimitive text && text.isString())
            show(Json.object("text", text.getAsString()), origin);
        else show(Json.object("text", body), origin);
    }

    /** Shows an answer: to the person, in the channel, or in the place of the message it answers. */
    public void show(JsonObject answer, ResponseUrls.Origin origin) {
        if (Json.flag(answer, "delete_original")) {
            removeOriginal(origin);
            return;
        }
        var content = content(answer);
        var replaced = origin.message();
        if (Json.flag(answer, "replace_original") && replaced != null) replace(content, origin, replaced);
        else post(answer, content, origin);
    }

    private JsonObject content(JsonObject answer) {
        if (CONTENT.stream().noneMatch(name -> Json.has(answer, name))) throw new SlackError("no_text");
        var problems = BlockRules.ofMessage(Json.list(answer, "blocks"));
        if (!problems.isEmpty()) throw SlackError.because("invalid_blocks", problems);
        var content = Json.object("text", Json.text(answer, "text", ""));
        for (var name : CONTENT)
            if (Json.has(answer, name)) content.add(name, answer.get(name).deepCopy());
        Inputs.nameBlocks(content, () -> workspace.pending().freshId("b"));
        return content;
    }

    private void post(JsonObject answer, JsonObject content, ResponseUrls.Origin origin) {
        var draft = workspace.directory().bot().asAuthor();
        content.asMap().forEach(draft::add);
        var thread = Json.text(answer, "thread_ts", origin.threadTs() == null ? "" : origin.threadTs());
        if (!thread.isEmpty()) draft.addProperty("thread_ts", thread);
        if ("in_channel".equals(Json.text(answer, "response_type")))
            workspace.messages().post(origin.channel(), draft, false);
        else workspace.messages().whisper(origin.channel(), origin.person(), draft);
    }

    private void replace(JsonObject content, ResponseUrls.Origin origin, String ts) {
        if (origin.ephemeral()) {
            workspace.messages().rewhisper(origin.channel(), ts, content);
            return;
        }
        if (!content.has("blocks")) content.add("blocks", JsonNull.INSTANCE);
        workspace.messages().edit(origin.channel(), ts, content, null);
    }

    private void removeOriginal(ResponseUrls.Origin origin) {
        var ts = origin.message();
        if (ts == null) throw new SlackError("message_not_found");
        if (origin.ephemeral()) workspace.messages().rewhisper(origin.channel(), ts, null);
        else workspace.messages().delete(origin.channel(), ts);
    }
}
