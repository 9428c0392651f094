package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files: announced, filled, then shared. Until shared they belong to their maker alone. */
public final class Files {
    private static final JsonObject TYPES = Json.shaped("""
            {"ics": "text/calendar", "md": "text/markdown", "txt": "text/plain", "csv": "text/csv", "log": "text/plain",
             "json": "application/json", "png": "image/png", "jpg": "image/jpeg", "pdf": "application/pdf"}""");

    private final Workspace workspace;
    private final State state;

    Files(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** Announces a file; its id. */
    public String announce(String name, String user, String baseUrl) {
        return workspace.change(() -> {
            var id = workspace.freshId("F");
            state.files.put(id, new State.StoredFile(described(id, name, user, baseUrl), new byte[0]));
            return id;
        });
    }

    private JsonObject described(String id, String name, String user, String baseUrl) {
        var ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "txt";
        var type = Json.text(TYPES, ending.toLowerCase(Locale.ROOT), "application/octet-stream");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        var address = baseUrl + "/files/" + id + "/" + encoded;
        long now = workspace.now().getEpochSecond();
        return Json.shaped("""
                {"id": ?, "created": ?, "timestamp": ?, "name": ?, "title": ?, "mimetype": ?, "filetype": ?, "user": ?,
                 "size": 0, "mode": "hosted", "is_external": false, "is_public": false, "url_private": ?,
                 "url_private_download": ?, "permalink": ?, "channels": [], "groups": [], "ims": []}""", id, now, now, name, name, type, ending, user, address, address, address);
    }

    /** The bytes arrived. */
    public void fill(String id, byte[] bytes) {
        workspace.change(() -> {
            var file = stored(id).file();
            file.addProperty("size", bytes.length);
            return state.files.put(id, new State.StoredFile(file, bytes.clone()));
        });
    }

    /** Slack's description of a file. Throws {@code file_not_found}. */
    public JsonObject get(String id) {
        return workspace.read(() -> stored(id).file().deepCopy());
    }

    /** The bytes. Throws {@code file_not_found}. */
    public byte[] bytes(String id) {
        return workspace.read(() -> stored(id).bytes().clone());
    }

    /** Gives it a title. */
    public void name(String id, String title) {
        workspace.change(() -> {
            stored(id).file().addProperty("title", title);
            return null;
        });
    }

    /** Shares files in a conversation as one message of subtype {@code file_share}; answers with the message. */
    public JsonObject share(List<String> ids, String channel, JsonObject author, @Nullable String text) {
        return workspace.change(() -> {
            var kind = workspace.channels().channel(channel).kind;
            var list = switch (kind) {
                case PUBLIC -> "channels";
                case PRIVATE -> "groups";
                case IM -> "ims";
            };
            for (var id : ids) {
                var file = stored(id).file();
                var shared = Json.list(file, list);
                shared.add(channel);
                file.add(list, shared);
            }
            var draft = author.deepCopy();
            draft.addProperty("subtype", "file_share");
            draft.addProperty("text", text == null ? "" : text);
            draft.addProperty("upload", true);
            draft.add(
                    "files",
                    Json.array(
                            ids.stream().map(id -> stored(id).file().deepCopy()).toList()));
            return workspace.messages().post(channel, draft, false);
        });
    }

    private State.StoredFile stored(String id) {
        var found = state.files.get(id);
        if (found == null) throw new SlackError("file_not_found");
        return found;
    }
}
