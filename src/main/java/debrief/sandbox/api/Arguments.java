package debrief.sandbox.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method was called with, from a form or from JSON alike. */
final class Arguments {
    private final JsonObject given;

    Arguments(JsonObject given) {
        this.given = given;
    }

    /** As they came. */
    JsonObject all() {
        return given;
    }

    boolean has(String name) {
        var text = Json.text(given, name);
        return text == null ? Json.has(given, name) : !text.isEmpty();
    }

    @Nullable
    String text(String name) {
        var text = Json.text(given, name);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Throws {@code invalid_arguments} when it is missing. */
    String need(String name) {
        var text = text(name);
        if (text == null)
            throw SlackError.because("invalid_arguments", List.of("[ERROR] missing required field: " + name));
        return text;
    }

    boolean flag(String name) {
        var text = Json.text(given, name, "");
        return text.equals("true") || text.equals("1");
    }

    /** A number from one to the most; what to take when it is missing. Throws {@code invalid_limit}. */
    int limit(int otherwise, int most) {
        var text = text("limit");
        if (text == null) return otherwise;
        try {
            int limit = Integer.parseInt(text);
            if (limit < 1 || limit > most) throw new SlackError("invalid_limit");
            return limit;
        } catch (NumberFormatException notNumber) {
            throw new SlackError("invalid_limit");
        }
    }

    /** Names with commas between them, or a JSON array. */
    List<String> list(String name) {
        if (given.get(name) instanceof com.google.gson.JsonArray) return Json.texts(given, name);
        var text = text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** JSON, sent as such or as text; null when missing. Throws the given code when it is not JSON. */
    @Nullable
    JsonElement json(String name, String otherwise) {
        if (!has(name)) return null;
        var value = given.get(name);
        if (!value.isJsonPrimitive()) return value;
        var parsed = Json.parse(value.getAsString());
        if (parsed == null || parsed.isJsonPrimitive()) throw new SlackError(otherwise);
        return parsed;
    }
}
