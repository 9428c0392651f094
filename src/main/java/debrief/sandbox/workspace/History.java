package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A window on a conversation.
 *
 * @param oldest only later than this stamp
 * @param latest only earlier than this stamp
 * @param inclusive the two stamps themselves too
 * @param metadata with the metadata that apps attached
 */
public record History(String oldest, String latest, boolean inclusive, boolean metadata) {

    /** The channel's messages without replies (but with those also sent to it), newest first. */
    public List<JsonObject> of(List<JsonObject> all) {
        return all.reversed().stream()
                .filter(each -> !isReply(each) || "thread_broadcast".equals(Json.text(each, "subtype")))
                .filter(this::within)
                .map(this::shown)
                .toList();
    }

    /** A thread: its first message always, then the replies in the window, oldest first. */
    public List<JsonObject> thread(List<JsonObject> all, String threadTs) {
        return all.stream()
                .filter(each -> threadTs.equals(Json.text(each, "ts"))
                        || (threadTs.equals(Json.text(each, "thread_ts")) && within(each)))
                .map(this::shown)
                .toList();
    }

    private static boolean isReply(JsonObject message) {
        var thread = Json.text(message, "thread_ts");
        return thread != null && !thread.equals(Json.text(message, "ts"));
    }

    private boolean within(JsonObject message) {
        var ts = Json.text(message, "ts", "");
        int fromOldest = ts.compareTo(oldest);
        int toLatest = latest.compareTo(ts);
        return inclusive ? fromOldest >= 0 && toLatest >= 0 : fromOldest > 0 && toLatest > 0;
    }

    private JsonObject shown(JsonObject message) {
        if (!metadata) message.remove("metadata");
        return message;
    }
}
