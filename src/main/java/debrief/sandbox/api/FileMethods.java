package debrief.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** {@code files.*}: an address to upload to, the upload, and its completion. */
final class FileMethods extends Methods {
    private static final int MOST_CHANNELS = 100;

    private final String baseUrl;
    /** Announced and not completed: file id to the bytes promised. */
    private final ConcurrentHashMap<String, Long> under = new ConcurrentHashMap<>();

    private final Set<String> arrived = ConcurrentHashMap.newKeySet();

    FileMethods(Workspace workspace, Set<String> scopes, String baseUrl) {
        super(workspace, scopes);
        this.baseUrl = baseUrl;
        add("files.getUploadURLExternal", Tier.FOUR, this::announce, "files:write");
        add("files.completeUploadExternal", Tier.FOUR, this::complete, "files:write");
        add("files.info", Tier.FOUR, this::info, "files:read");
    }

    /** The bytes came to the upload address; false when nobody waits for them. */
    boolean upload(String id, byte[] bytes) {
        var promised = under.get(id);
        if (promised == null || promised != bytes.length) return false;
        workspace().files().fill(id, bytes);
        arrived.add(id);
        return true;
    }

    private JsonObject announce(Arguments arguments) {
        var name = arguments.need("filename");
        long length = length(arguments.need("length"));
        var id = workspace().files().announce(name, bot(), baseUrl);
        under.put(id, length);
        return Json.object("upload_url", baseUrl + "/upload/" + id, "file_id", id);
    }

    private JsonObject complete(Arguments arguments) {
        var ids = new ArrayList<String>();
        var told = new JsonArray();
        for (var each : files(arguments)) {
            var id = Json.text(each, "id", "");
            if (!under.containsKey(id) || !arrived.contains(id)) throw new SlackError("file_not_found");
            ids.add(id);
        }
        var channels = new ArrayList<>(arguments.list("channels"));
        var one = arguments.text("channel_id");
        if (one != null) channels.add(one);
        if (channels.size() > MOST_CHANNELS) throw new SlackError("channels_limit_exceeded");
        channels.forEach(this::joined);
        for (var each : files(arguments)) {
            var id = Json.text(each, "id", "");
            var title = Json.text(each, "title");
            if (title != null) workspace().files().name(id, title);
            under.remove(id);
            arrived.remove(id);
        }
        channels.forEach(channel -> share(arguments, ids, channel));
        ids.forEach(id -> told.add(workspace().files().get(id)));
        return Json.object("files", told);
    }

    private void share(Arguments arguments, List<String> ids, String channel) {
        var author = workspace().directory().bot().asAuthor();
        var thread = arguments.text("thread_ts");
        if (thread != null) author.addProperty("thread_ts", thread);
        workspace().files().share(ids, channel, author, arguments.text("initial_comment"));
    }

    private JsonObject info(Arguments arguments) {
        return Json.object("file", workspace().files().get(arguments.need("file")));
    }

    private static List<JsonObject> files(Arguments arguments) {
        var files = arguments.json("files", "invalid_arguments");
        if (!(files instanceof JsonArray many) || many.isEmpty())
            throw SlackError.because("invalid_arguments", List.of("[ERROR] missing required field: files"));
        return Json.objects(Json.object("files", many), "files");
    }

    private static long length(String given) {
        try {
            long length = Long.parseLong(given);
            if (length > 0) return length;
        } catch (NumberFormatException notNumber) {
            // told below, as a wrong number is
        }
        throw SlackError.because("invalid_arguments", List.of("[ERROR] must be a positive number: length"));
    }
}
