package debrief.sandbox.people;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.AppIdentity;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** An app beside the bot, posting through its webhook: alerts, deployments. */
public final class AppActs {
    private final AppIdentity app;
    private final Workspace workspace;

    AppActs(AppIdentity app, Workspace workspace) {
        this.app = app;
        this.workspace = workspace;
    }

    /** Posts mrkdwn; the message's ts. */
    public String say(String channel, String text) {
        return say(channel, text, null, new JsonArray());
    }

    /** Posts mrkdwn, in a thread unless that is null, with blocks unless there are none. */
    public String say(String channel, String text, @Nullable String threadTs, JsonArray blocks) {
        return post(channel, Json.object("text", text, "thread_ts", threadTs), blocks);
    }

    /** Changes what it posted. */
    public void edit(String channel, String ts, String text) {
        workspace.messages().edit(channel, ts, Json.object("text", text), null);
    }

    /** Takes back what it posted. */
    public void delete(String channel, String ts) {
        workspace.messages().delete(channel, ts);
    }

    private String post(String channel, JsonObject content, JsonArray blocks) {
        var draft = app.asAuthor();
        content.asMap().forEach(draft::add);
        if (!blocks.isEmpty()) draft.add("blocks", blocks);
        return Json.text(workspace.messages().post(channel, draft, false), "ts", "");
    }
}
