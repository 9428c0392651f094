package debrief.sandbox.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading and writing JSON briefly: Slack speaks little else. */
public final class Json {
    /** Writes nulls out: where Slack writes {@code "submit": null}, so do we. */
    public static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private static final JsonPrimitive ABSENT = new JsonPrimitive("\u0000absent");

    private Json() {}

    /** An object of the names and values given in turn; a null value is left out, {@link JsonNull} is kept. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        var made = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) made.add(String.valueOf(namesAndValues[i]), of(value));
        }
        return made;
    }

    /** An object written out, with a question mark for each value to be filled in; one that is null is left out. */
    public static JsonObject shaped(String shape, @Nullable Object... values) {
        var filled = new StringBuilder();
        boolean quoted = false;
        int next = 0;
        for (char c : shape.toCharArray()) {
            if (c == '"') quoted = !quoted;
            if (c == '?' && !quoted) filled.append(filling(values[next++]));
            else filled.append(c);
        }
        var made = JsonParser.parseString(filled.toString()).getAsJsonObject();
        made.entrySet().removeIf(each -> ABSENT.equals(each.getValue()));
        return made;
    }

    private static String filling(@Nullable Object value) {
        return GSON.toJson(value == null ? ABSENT : of(value));
    }

    /** The value as JSON: text, number, truth, collection, map, or JSON already. */
    public static JsonElement of(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            case Collection<?> many -> array(many);
            case Map<?, ?> map -> {
                var made = new JsonObject();
                map.forEach((name, inner) -> made.add(String.valueOf(name), of(inner)));
                yield made;
            }
            default -> new JsonPrimitive(value.toString());
        };
    }

    /** An array of the values. */
    public static JsonArray array(Collection<?> values) {
        var made = new JsonArray();
        values.forEach(value -> made.add(of(value)));
        return made;
    }

    /** The text under a name, or null when it is missing, null or not a plain value. */
    public static @Nullable String text(JsonObject from, String name) {
        var found = from.get(name);
        return found != null && found.isJsonPrimitive() ? found.getAsString() : null;
    }

    /** The text under a name, or what to take when there is none. */
    public static String text(JsonObject from, String name, String otherwise) {
        var found = text(from, name);
        return found == null ? otherwise : found;
    }

    /** Whether the value under a name is true. */
    public static boolean flag(JsonObject from, String name) {
        return "true".equals(text(from, name));
    }

    /** The object under a name; an empty one, not part of the whole, when it is missing. */
    public static JsonObject inner(JsonObject from, String name) {
        var found = from.get(name);
        return found != null && found.isJsonObject() ? found.getAsJsonObject() : new JsonObject();
    }

    /** The array under a name; an empty one, not part of the whole, when it is missing. */
    public static JsonArray list(JsonObject from, String name) {
        var found = from.get(name);
        return found != null && found.isJsonArray() ? found.getAsJsonArray() : new JsonArray();
    }

    /** The objects in the array under a name. */
    public static List<JsonObject> objects(JsonObject from, String name) {
        var found = new ArrayList<JsonObject>();
        for (var each : list(from, name)) if (each.isJsonObject()) found.add(each.getAsJsonObject());
        return found;
    }

    /** The texts in the array under a name. */
    public static List<String> texts(JsonObject from, String name) {
        var found = new ArrayList<String>();
        for (var each : list(from, name)) if (each.isJsonPrimitive()) found.add(each.getAsString());
        return found;
    }

    /** Whether something other than null stands under the name. */
    public static boolean has(JsonObject from, String name) {
        return from.has(name) && !from.get(name).isJsonNull();
    }

    /** The text read as JSON, or null when it is not JSON. */
    public static @Nullable JsonElement parse(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException notJson) {
            return null;
        }
    }
}
