package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a call's arguments from its query and its body. */
final class Body {
    private Body() {}

    /** All arguments. Throws {@code invalid_json}, {@code json_not_object}, {@code invalid_post_type}. */
    static JsonObject read(@Nullable String query, @Nullable String contentType, byte[] body) {
        var arguments = new JsonObject();
        form(arguments, query == null ? "" : query);
        if (body.length == 0) return arguments;
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        var text = new String(body, StandardCharsets.UTF_8);
        if (type.startsWith("application/json")) json(arguments, text);
        else if (type.startsWith("application/x-www-form-urlencoded")) form(arguments, text);
        else if (Multipart.is(type))
            Multipart.parts(contentType == null ? "" : contentType, body)
                    .forEach((name, part) -> arguments.addProperty(name, new String(part, StandardCharsets.UTF_8)));
        else throw new SlackError(type.isEmpty() ? "missing_post_type" : "invalid_post_type");
        return arguments;
    }

    private static void json(JsonObject arguments, String text) {
        var parsed = Json.parse(text);
        if (parsed == null) throw new SlackError("invalid_json");
        if (!(parsed instanceof JsonObject object)) throw new SlackError("json_not_object");
        object.remove("token");
        object.asMap().forEach(arguments::add);
    }

    private static void form(JsonObject arguments, String text) {
        for (var pair : text.split("&", -1)) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            try {
                arguments.addProperty(
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        URLDecoder.decode(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException broken) {
                throw new SlackError("invalid_form_data");
            }
        }
    }
}
