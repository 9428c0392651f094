package debrief.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/** Takes what comes over Socket Mode through the same door as requests over HTTP. */
final class Envelopes {
    private final EventDoor door;

    Envelopes(EventDoor door) {
        this.door = door;
    }

    /** @return the acknowledgement; empty when it was not stored or is no envelope, so that Slack sends it again */
    Optional<String> answer(JsonObject frame) {
        String id = Json.text(frame, "envelope_id");
        if (id.isEmpty()) return Optional.empty();
        var payload = Json.object(frame, "payload");
        var answer = Json.text(frame, "type").equals("slash_commands")
                ? door.form(form(payload))
                : door.receive(payload.toString());
        if (answer.status() != 200) return Optional.empty();
        var acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", id);
        if (Json.text(frame, "accepts_response_payload").equals("true")
                && !answer.body().isEmpty()) {
            acknowledgement.add("payload", read(answer.body()));
        }
        return Optional.of(acknowledgement.toString());
    }

    private static JsonElement read(String body) {
        try {
            if (body.startsWith("{")) return JsonParser.parseString(body);
        } catch (JsonParseException _) {
            return text(body);
        }
        return text(body);
    }

    private static JsonObject text(String body) {
        var text = new JsonObject();
        text.addProperty("text", body);
        return text;
    }

    private static String form(JsonObject payload) {
        var form = new StringJoiner("&");
        payload.entrySet().stream()
                .filter(field -> field.getValue().isJsonPrimitive())
                .forEach(field -> form.add(
                        encoded(field.getKey()) + "=" + encoded(field.getValue().getAsString())));
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
