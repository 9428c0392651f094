package debrief.sandbox.api;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.Set;

/** {@code chat.*}: posting, changing, taking back. */
final class ChatMethods extends Methods {
    private static final int LONGEST_UPDATE = 4_000;

    private final String baseUrl;

    ChatMethods(Workspace workspace, Set<String> scopes, String baseUrl) {
        super(workspace, scopes);
        this.baseUrl = baseUrl;
        add("chat.postMessage", Tier.POSTING, this::post, "chat:write");
        add("chat.update", Tier.THREE, this::update, "chat:write");
        add("chat.delete", Tier.THREE, this::delete, "chat:write");
        add("chat.postEphemeral", Tier.FOUR, this::whisper, "chat:write");
        add("chat.getPermalink", Tier.SPECIAL, this::permalink);
    }

    private JsonObject post(Arguments arguments) {
        var channel = target(arguments.need("channel"));
        var draft = workspace().directory().bot().asAuthor();
        var content = new MessageContent(arguments, workspace());
        content.read().asMap().forEach(draft::add);
        customize(arguments, draft);
        var thread = arguments.text("thread_ts");
        if (thread != null) draft.addProperty("thread_ts", thread);
        var posted = workspace().messages().post(channel, draft, thread != null && arguments.flag("reply_broadcast"));
        return Json.object("channel", channel, "ts", Json.text(posted, "ts"), "message", posted);
    }

    private void customize(Arguments arguments, JsonObject draft) {
        for (var name : new String[] {"username", "icon_emoji", "icon_url"}) {
            if (!arguments.has(name)) continue;
            needScope("chat:write.customize");
            if (name.equals("username")) draft.addProperty("username", arguments.text(name));
        }
    }

    private JsonObject update(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        var ts = arguments.need("ts");
        mustBeOwn(channel, ts, "cant_update_message");
        var text = arguments.text("text");
        if (text != null && text.length() > LONGEST_UPDATE) throw new SlackError("msg_too_long");
        var changes = new MessageContent(arguments, workspace()).read();
        boolean styled = changes.has("blocks");
        if (!styled) changes.add("blocks", JsonNull.INSTANCE);
        if (arguments.json("metadata", "invalid_metadata_format") instanceof JsonObject none && none.isEmpty())
            changes.add("metadata", JsonNull.INSTANCE);
        var changed = workspace().messages().edit(channel, ts, changes, styled ? null : bot());
        return Json.object("channel", channel, "ts", ts, "text", Json.text(changed, "text", ""), "message", changed);
    }

    private JsonObject delete(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        var ts = arguments.need("ts");
        mustBeOwn(channel, ts, "cant_delete_message");
        workspace().messages().delete(channel, ts);
        return Json.object("channel", channel, "ts", ts);
    }

    private JsonObject whisper(Arguments arguments) {
        var channel = seen(target(arguments.need("channel")));
        var user = arguments.need("user");
        if (channel.archived()) throw new SlackError("is_archived");
        if (!channel.members().contains(user)) throw new SlackError("user_not_in_channel");
        var draft = workspace().directory().bot().asAuthor();
        new MessageContent(arguments, workspace()).read().asMap().forEach(draft::add);
        draft.remove("metadata");
        var thread = arguments.text("thread_ts");
        if (thread != null) draft.addProperty("thread_ts", thread);
        return Json.object("message_ts", workspace().messages().whisper(channel.id(), user, draft));
    }

    private JsonObject permalink(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        var ts = arguments.need("message_ts");
        var message = workspace().messages().get(channel, ts);
        var link = baseUrl + "/archives/" + channel + "/p" + ts.replace(".", "");
        var thread = Json.text(message, "thread_ts", ts);
        if (!thread.equals(ts)) link += "?thread_ts=" + thread + "&cid=" + channel;
        return Json.object("channel", channel, "permalink", link);
    }

    /** The conversation that is meant: an id, a name, or a person whose direct messages are meant. */
    private String target(String named) {
        if (workspace().directory().person(named) != null) return channels().directMessages(named);
        var byName = channels().named(named.startsWith("#") ? named.substring(1) : named);
        var channel = seen(byName == null ? named : byName.id());
        boolean in = channel.members().contains(bot());
        if (!in && !(channel.kind() == Kind.PUBLIC && hasScope("chat:write.public")))
            throw new SlackError("not_in_channel");
        return channel.id();
    }

    private void mustBeOwn(String channel, String ts, String otherwise) {
        var message = workspace().messages().get(channel, ts);
        var own = workspace().directory().bot().id();
        if (!own.equals(Json.text(message, "bot_id"))) throw new SlackError(otherwise);
    }
}
