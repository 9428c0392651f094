package debrief.sandbox.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks on messages and channels: reactions, pins, bookmarks. */
public final class Marks {
    private static final Pattern EMOJI = Pattern.compile("[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?");
    private static final int MOST_REACTIONS = 50;
    private static final int MOST_BOOKMARKS = 100;

    private final Workspace workspace;
    private final State state;

    Marks(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** Adds a reaction; the name without colons. */
    public void react(String channel, String ts, String name, String user) {
        if (!EMOJI.matcher(name).matches()) throw new SlackError("invalid_name");
        workspace.change(() -> {
            var where = workspace.channels().channel(channel);
            where.mustBeOpen();
            var message = where.message(ts);
            var reactions = Json.list(message, "reactions");
            var known = named(reactions, name);
            if (known == null && reactions.size() >= MOST_REACTIONS) throw new SlackError("too_many_emoji");
            var reaction = known == null ? Json.object("name", name) : known;
            var users = Json.texts(reaction, "users");
            if (users.contains(user)) throw new SlackError("already_reacted");
            users.add(user);
            if (known == null) reactions.add(reaction);
            write(reaction, users);
            message.add("reactions", reactions);
            tellReaction("reaction_added", where, message, name, user);
            return null;
        });
    }

    /** Takes one's reaction back. */
    public void unreact(String channel, String ts, String name, String user) {
        workspace.change(() -> {
            var where = workspace.channels().channel(channel);
            var message = where.message(ts);
            var reactions = Json.list(message, "reactions");
            var reaction = named(reactions, name);
            if (reaction == null) throw new SlackError("no_reaction");
            var users = Json.texts(reaction, "users");
            if (!users.remove(user)) throw new SlackError("no_reaction");
            write(reaction, users);
            if (users.isEmpty()) reactions.remove(reaction);
            if (reactions.isEmpty()) message.remove("reactions");
            tellReaction("reaction_removed", where, message, name, user);
            return null;
        });
    }

    /** Pins a message to its channel. */
    public void pin(String channel, String ts, String user) {
        workspace.change(() -> {
            var where = workspace.channels().channel(channel);
            where.mustBeOpen();
            var message = where.message(ts);
            if (where.isPinned(ts)) throw new SlackError("already_pinned");
            var item = Json.shaped("""
                    {"type": "message", "channel": ?, "created": ?, "created_by": ?, "message": ?}""", channel, workspace.now().getEpochSecond(), user, message.deepCopy());
            where.pins.addFirst(item);
            message.add("pinned_to", Json.array(List.of(channel)));
            tellPin("pin_added", where, item, user);
            return null;
        });
    }

    /** Takes a pin off. */
    public void unpin(String channel, String ts, String user) {
        workspace.change(() -> {
            var where = workspace.channels().channel(channel);
            var message = where.message(ts);
            if (!where.isPinned(ts)) throw new SlackError("no_pin");
            var item = where.pins.stream()
                    .filter(pin -> ts.equals(Json.text(Json.inner(pin, "message"), "ts")))
                    .findFirst()
                    .orElseThrow();
            where.pins.remove(item);
            message.remove("pinned_to");
            tellPin("pin_removed", where, item, user);
            return null;
        });
    }

    /** Adds a link to the bar above a channel; answers with the bookmark. */
    public JsonObject bookmark(String channel, String title, String link, @Nullable String emoji) {
        return workspace.change(() -> {
            var where = workspace.channels().channel(channel);
            if (where.bookmarks.size() >= MOST_BOOKMARKS) throw new SlackError("too_many_bookmarks");
            long now = workspace.now().getEpochSecond();
            var made = Json.shaped(
                    """
                    {"id": ?, "channel_id": ?, "title": ?, "link": ?, "emoji": ?, "type": "link", "date_created": ?,
                     "date_updated": ?, "rank": ?, "app_id": ?}""",
                    workspace.freshId("Bk"),
                    channel,
                    title,
                    link,
                    emoji == null ? "" : emoji,
                    now,
                    now,
                    Integer.toString(where.bookmarks.size(), 36),
                    workspace.directory().bot().app());
            where.bookmarks.add(made);
            return made.deepCopy();
        });
    }

    /** Changes a bookmark: each field given takes the place of the old one. */
    public JsonObject editBookmark(String channel, String id, JsonObject changes) {
        return workspace.change(() -> {
            var found = bookmarkOf(channel, id);
            changes.asMap().forEach(found::add);
            found.addProperty("date_updated", workspace.now().getEpochSecond());
            return found.deepCopy();
        });
    }

    /** Takes a bookmark away. */
    public void removeBookmark(String channel, String id) {
        workspace.change(() -> workspace.channels().channel(channel).bookmarks.remove(bookmarkOf(channel, id)));
    }

    private JsonObject bookmarkOf(String channel, String id) {
        return workspace.channels().channel(channel).bookmarks.stream()
                .filter(each -> id.equals(Json.text(each, "id")))
                .findFirst()
                .orElseThrow(() -> new SlackError("not_found"));
    }

    private static @Nullable JsonObject named(JsonArray reactions, String name) {
        for (var each : reactions)
            if (name.equals(Json.text(each.getAsJsonObject(), "name"))) return each.getAsJsonObject();
        return null;
    }

    private static void write(JsonObject reaction, List<String> users) {
        reaction.add("users", Json.array(users));
        reaction.addProperty("count", users.size());
    }

    private void tellReaction(String type, Channel where, JsonObject message, String name, String user) {
        var item = Json.object("type", "message", "channel", where.id, "ts", Json.text(message, "ts"));
        var event = Json.shaped("""
                {"type": ?, "user": ?, "reaction": ?, "item": ?, "item_user": ?, "event_ts": ?}""", type, user, name, item, Json.text(message, "user"), workspace.eventTs());
        workspace.tell(type, where, event);
    }

    private void tellPin(String type, Channel where, JsonObject item, String user) {
        var message = Json.inner(item, "message");
        var info = Json.shaped("""
                {"channel": ?, "pinned_by": ?, "pinned_ts": ?}""", where.id, user, workspace.now().getEpochSecond());
        var event = Json.shaped(
                """
                {"type": ?, "user": ?, "channel_id": ?, "item": ?, "item_user": ?, "pin_count": ?, "pinned_info": ?,
                 "event_ts": ?}""",
                type,
                user,
                where.id,
                item.deepCopy(),
                Json.text(message, "user"),
                where.pins.size(),
                info,
                workspace.eventTs());
        if (type.equals("pin_removed")) event.addProperty("has_pins", !where.pins.isEmpty());
        workspace.tell(type, where, event);
    }
}
