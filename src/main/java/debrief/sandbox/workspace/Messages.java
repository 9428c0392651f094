package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said: posting, editing, deleting, and what one person alone sees. Answers are copies in Slack's shape. */
public final class Messages {
    private static final int EPHEMERALS_KEPT = 200;
    private static final List<String> COUNTERS =
            List.of("reply_count", "reply_users", "reply_users_count", "latest_reply", "subscribed");

    private final Workspace workspace;
    private final State state;

    Messages(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** Everything in a conversation, threads included, oldest first. */
    public List<JsonObject> all(String channel) {
        return workspace.read(() -> channel(channel).messages.values().stream()
                .map(JsonObject::deepCopy)
                .toList());
    }

    /** One message. Throws {@code message_not_found}. */
    public JsonObject get(String channel, String ts) {
        return workspace.read(() -> channel(channel).message(ts).deepCopy());
    }

    /** What only this person sees in a conversation, oldest first. */
    public List<JsonObject> ephemerals(String channel, String person) {
        return workspace.read(() -> channel(channel).ephemerals.stream()
                .filter(each -> each.person().equals(person))
                .map(each -> each.message().deepCopy())
                .toList());
    }

    /**
     * Posts.
     *
     * @param channel where
     * @param draft the message without its ts: author, text, blocks, and {@code thread_ts} in a thread
     * @param broadcast a reply is shown in the channel too
     */
    public JsonObject post(String channel, JsonObject draft, boolean broadcast) {
        return workspace.change(() -> {
            var where = channel(channel);
            where.mustBeOpen();
            var message = Json.object("type", "message");
            draft.deepCopy().asMap().forEach(message::add);
            var root = root(where, Json.text(message, "thread_ts"));
            var ts = where.nextTs(workspace.now());
            message.addProperty("ts", ts);
            message.addProperty("team", Workspace.TEAM);
            if (root != null) Threads.join(root, message, broadcast);
            where.messages.put(ts, message);
            tellPosted(where, message);
            return message.deepCopy();
        });
    }

    /**
     * Changes a message: each field given takes the place of the old one, JSON null removes it.
     *
     * @param editor whose edit it is; null shows no "(edited)"
     */
    public JsonObject edit(String channel, String ts, JsonObject changes, @Nullable String editor) {
        return workspace.change(() -> {
            var where = channel(channel);
            if (where.archived) throw new SlackError("is_inactive");
            var message = where.message(ts);
            var before = message.deepCopy();
            changes.deepCopy().asMap().forEach((name, value) -> {
                if (value.isJsonNull()) message.remove(name);
                else message.add(name, value);
            });
            var now = workspace.eventTs();
            if (editor != null) message.add("edited", Json.object("user", editor, "ts", now));
            tellChanged(where, message, before);
            return message.deepCopy();
        });
    }

    /** Deletes; a message with replies leaves a tombstone, as in Slack. */
    public void delete(String channel, String ts) {
        workspace.change(() -> {
            var where = channel(channel);
            var message = where.message(ts);
            where.pins.removeIf(pin -> ts.equals(Json.text(Json.inner(pin, "message"), "ts")));
            if (message.has("reply_count")) {
                var before = message.deepCopy();
                Threads.bury(message);
                tellChanged(where, message, before);
                return null;
            }
            where.messages.remove(ts);
            var parent = where.messages.get(Json.text(message, "thread_ts", ts));
            if (parent != null) Threads.recount(parent, where.messages.values());
            tellDeleted(where, message);
            return null;
        });
    }

    /** Shows a message to one person only; no event tells of it. Answers with its ts. */
    public String whisper(String channel, String person, JsonObject draft) {
        return workspace.change(() -> {
            var where = channel(channel);
            var message = Json.object("type", "message");
            draft.deepCopy().asMap().forEach(message::add);
            var ts = where.nextTs(workspace.now());
            message.addProperty("ts", ts);
            message.addProperty("is_ephemeral", true);
            where.ephemerals.add(new Channel.Ephemeral(person, message));
            if (where.ephemerals.size() > EPHEMERALS_KEPT) where.ephemerals.removeFirst();
            return ts;
        });
    }

    /** Puts another text in the place of a whispered one, or takes it away when that is null. False: it is gone. */
    public boolean rewhisper(String channel, String ts, @Nullable JsonObject changes) {
        return workspace.change(() -> {
            var where = channel(channel);
            for (int i = 0; i < where.ephemerals.size(); i++) {
                var each = where.ephemerals.get(i);
                if (!ts.equals(Json.text(each.message(), "ts"))) continue;
                if (changes == null) where.ephemerals.remove(i);
                else replace(each.message(), changes);
                return true;
            }
            return false;
        });
    }

    /** A line that Slack writes itself, such as the one about a new topic. */
    void system(Channel where, String user, String subtype, String text, String... namesAndValues) {
        var message = Json.object("type", "message", "subtype", subtype, "user", user, "text", text);
        for (int i = 0; i < namesAndValues.length; i += 2)
            message.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        var ts = where.nextTs(workspace.now());
        message.addProperty("ts", ts);
        where.messages.put(ts, message);
        tellPosted(where, message);
    }

    private static void replace(JsonObject message, JsonObject changes) {
        for (var name : List.of("text", "blocks", "attachments")) message.remove(name);
        changes.deepCopy().asMap().forEach(message::add);
    }

    private Channel channel(String id) {
        return workspace.channels().channel(id);
    }

    private @Nullable JsonObject root(Channel where, @Nullable String threadTs) {
        if (threadTs == null) return null;
        var root = where.messages.get(threadTs);
        if (root == null || !threadTs.equals(Json.text(root, "thread_ts", threadTs)))
            throw new SlackError("cannot_reply_to_message");
        return root;
    }

    private void tellPosted(Channel where, JsonObject message) {
        var event = message.deepCopy();
        COUNTERS.forEach(event::remove);
        tell(where, event, Json.text(message, "ts", ""));
        var bot = workspace.directory().botUser();
        boolean called = Json.text(message, "text", "").contains("<@" + bot + ">");
        if (!called || where.kind == Kind.IM || bot.equals(Json.text(message, "user"))) return;
        var mention = event.deepCopy();
        mention.addProperty("type", "app_mention");
        for (var name : List.of("subtype", "channel_type", "metadata", "parent_user_id")) mention.remove(name);
        workspace.tell("app_mention", where, mention);
    }

    private void tellChanged(Channel where, JsonObject message, JsonObject before) {
        var stamp = workspace.eventTs();
        var event = Json.shaped("""
                {"type": "message", "subtype": "message_changed", "hidden": true, "message": ?,
                 "previous_message": ?, "ts": ?}""", message.deepCopy(), before, stamp);
        tell(where, event, stamp);
    }

    private void tellDeleted(Channel where, JsonObject message) {
        var stamp = workspace.eventTs();
        var event = Json.shaped("""
                {"type": "message", "subtype": "message_deleted", "hidden": true, "deleted_ts": ?,
                 "previous_message": ?, "ts": ?}""", Json.text(message, "ts"), message, stamp);
        tell(where, event, stamp);
    }

    private void tell(Channel where, JsonObject event, String stamp) {
        event.addProperty("channel", where.id);
        event.addProperty("channel_type", where.kind.channelType());
        event.addProperty("event_ts", stamp);
        workspace.tell(where.kind.messageEvent(), where, event);
    }
}
