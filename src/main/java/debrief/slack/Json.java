package debrief.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.regex.Pattern;

/** Reading what Slack sends without ever failing on what is not there. */
public final class Json {
    private static final Pattern UNSTORABLE = Pattern.compile("\\u0000|\\p{Cs}");

    private Json() {}

    /** The text at this name; empty when it is absent or no text. */
    public static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** The object at this name; an empty one when it is absent or no object. */
    public static JsonObject object(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    /** The list at this name; an empty one when it is absent or no list. */
    public static JsonArray list(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    /** The same without characters that no database keeps: NUL goes, half a character becomes a replacement mark. */
    static JsonElement storable(JsonElement given) {
        if (given instanceof JsonObject object) {
            var clean = new JsonObject();
            object.entrySet().forEach(entry -> clean.add(storable(entry.getKey()), storable(entry.getValue())));
            return clean;
        }
        if (given instanceof JsonArray array) {
            var clean = new JsonArray(array.size());
            array.forEach(element -> clean.add(storable(element)));
            return clean;
        }
        return given instanceof JsonPrimitive primitive && primitive.isString()
                ? new JsonPrimitive(storable(primitive.getAsString()))
                : given;
    }

    static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll(found -> found.group().equals("\0") ? "" : "\uFFFD");
    }
}
