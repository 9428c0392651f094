package debrief.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What happened in Slack, whichever delivery tells of it: Slack may tell the same twice, even under another event id.
 * Two tellings are one happening when type, subtype, conversation, message, moment and, where one acted, person and
 * reaction are the same.
 */
record Happening(String key, String subject) {
    private static final List<String> WHAT = List.of("type", "subtype", "ts", "event_ts", "user", "reaction", "tab");

    /** @param callback the outer {@code event_callback} */
    static Happening of(JsonObject callback) {
        var event = Json.object(callback, "event");
        String channel = channel(event);
        String subject = channel.isEmpty() ? "person/" + person(event) : "channel/" + channel;
        if (Json.text(event, "event_ts").isEmpty()) {
            return new Happening("event/" + Json.text(callback, "event_id"), subject);
        }
        var parts = new ArrayList<String>();
        parts.add(Json.text(callback, "team_id"));
        parts.add(channel);
        parts.add(person(event));
        parts.add(Json.text(Json.object(event, "item"), "ts"));
        WHAT.forEach(name -> parts.add(Json.text(event, name)));
        return new Happening("happening/" + hash(String.join("\n", parts)), subject);
    }

    /** An id, an object with an id, or the place of the item that somebody reacted to. */
    private static String channel(JsonObject event) {
        JsonElement channel = event.get("channel");
        if (channel != null && channel.isJsonObject()) return Json.text(channel.getAsJsonObject(), "id");
        String direct = Json.text(event, "channel");
        if (!direct.isEmpty()) return Json.text(event, "type").equals("app_home_opened") ? "" : direct;
        String named = Json.text(event, "channel_id");
        return named.isEmpty() ? Json.text(Json.object(event, "item"), "channel") : named;
    }

    private static String person(JsonObject event) {
        JsonElement user = event.get("user");
        return user != null && user.isJsonObject() ? Json.text(user.getAsJsonObject(), "id") : Json.text(event, "user");
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
