package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashSet;

/** What a thread's first message knows of its replies. */
final class Threads {
    private Threads() {}

    /** Makes a message a reply to the root. */
    static void join(JsonObject root, JsonObject reply, boolean broadcast) {
        var rootTs = Json.text(root, "ts");
        if (broadcast) {
            reply.addProperty("subtype", "thread_broadcast");
            reply.add("root", root.deepCopy());
        }
        if (root.has("user")) reply.add("parent_user_id", root.get("user"));
        root.addProperty("thread_ts", rootTs);
        var users = new LinkedHashSet<>(Json.texts(root, "reply_users"));
        users.add(Json.text(reply, "user", Json.text(reply, "bot_id", "")));
        int count = root.has("reply_count") ? root.get("reply_count").getAsInt() : 0;
        write(root, users, count + 1, Json.text(reply, "ts", ""));
    }

    /** Counts the replies anew, after one was taken away. */
    static void recount(JsonObject root, Collection<JsonObject> messages) {
        var users = new LinkedHashSet<String>();
        int count = 0;
        var latest = "";
        for (var each : messages) {
            if (each == root || !Json.text(root, "ts", "").equals(Json.text(each, "thread_ts"))) continue;
            users.add(Json.text(each, "user", Json.text(each, "bot_id", "")));
            latest = Json.text(each, "ts", "");
            count++;
        }
        write(root, users, count, latest);
        if (count == 0)
            for (var name :
                    new String[] {"reply_count", "reply_users", "reply_users_count", "latest_reply", "thread_ts"})
                root.remove(name);
    }

    /** What stays of a deleted message that has replies. */
    static void bury(JsonObject root) {
        for (var name : new String[] {
            "blocks",
            "attachments",
            "files",
            "metadata",
            "reactions",
            "edited",
            "bot_id",
            "app_id",
            "bot_profile",
            "username",
            "icons",
            "client_msg_id"
        }) root.remove(name);
        root.addProperty("subtype", "tombstone");
        root.addProperty("hidden", true);
        root.addProperty("user", "USLACKBOT");
        root.addProperty("text", "This message was deleted.");
    }

    private static void write(JsonObject root, LinkedHashSet<String> users, int count, String latest) {
        root.addProperty("reply_count", count);
        root.add("reply_users", Json.array(users.stream().limit(5).toList()));
        root.addProperty("reply_users_count", users.size());
        root.addProperty("latest_reply", latest);
    }
}
