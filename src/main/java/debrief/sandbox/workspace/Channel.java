package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A conversation as it is kept: touched only inside {@link Workspace#change} and {@link Workspace#read}. */
final class Channel {
    String id = "";
    String name = "";
    Kind kind = Kind.PUBLIC;
    String topic = "";
    String purpose = "";
    String creator = "";
    long created;
    boolean archived;
    String lastTs = "1000000000.000000";
    LinkedHashSet<String> members = new LinkedHashSet<>();
    TreeMap<String, JsonObject> messages = new TreeMap<>();
    List<JsonObject> pins = new ArrayList<>();
    List<JsonObject> bookmarks = new ArrayList<>();
    List<Ephemeral> ephemerals = new ArrayList<>();

    /** Something only one person sees, and that no history knows. */
    record Ephemeral(String person, JsonObject message) {}

    /** The next name for a message here: now, and always later than the last one. */
    String nextTs(Instant now) {
        lastTs = Ts.after(lastTs, now);
        return lastTs;
    }

    JsonObject message(String ts) {
        var found = messages.get(ts);
        if (found == null) throw new SlackError("message_not_found");
        return found;
    }

    void mustBeOpen() {
        if (archived) throw new SlackError("is_archived");
    }

    boolean isPinned(String ts) {
        return pins.stream().anyMatch(pin -> ts.equals(Json.text(Json.inner(pin, "message"), "ts")));
    }

    /** As {@code conversations.info} tells it, to the member or non-member given. */
    JsonObject asConversation(@Nullable String viewer) {
        if (kind == Kind.IM) return Json.shaped("""
                    {"id": ?, "created": ?, "is_im": true, "is_archived": false, "is_channel": false, "is_group": false,
                     "is_private": true, "user": ?, "context_team_id": ?}""", id, created, members.getFirst(), Workspace.TEAM);
        boolean isPrivate = kind == Kind.PRIVATE;
        var told = Json.shaped(
                """
                {"id": ?, "name": ?, "name_normalized": ?, "is_channel": ?, "is_group": ?, "is_private": ?, "is_im": false,
                 "is_mpim": false, "created": ?, "creator": ?, "is_archived": ?, "is_shared": false,
                 "is_ext_shared": false, "is_org_shared": false, "num_members": ?, "context_team_id": ?}""",
                id,
                name,
                name,
                !isPrivate,
                isPrivate,
                isPrivate,
                created,
                creator,
                archived,
                members.size(),
                Workspace.TEAM);
        told.addProperty("is_general", name.equals("general"));
        told.addProperty("is_member", viewer != null && members.contains(viewer));
        told.add("topic", words(topic));
        told.add("purpose", words(purpose));
        return told;
    }

    private JsonObject words(String value) {
        return Json.object("value", value, "creator", value.isEmpty() ? "" : creator, "last_set", created);
    }
}
