package debrief.sandbox.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with some blocks, each told as Slack tells it: words, and a JSON pointer. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String what, String where) {
        found.add("[ERROR] " + what + " [json-pointer:" + where + "]");
    }

    List<String> all() {
        return List.copyOf(found);
    }

    /** The names that must and the names that may be there; any other is wrong. */
    void names(JsonObject of, String where, Set<String> required, Set<String> optional) {
        for (var name : required.stream().sorted().toList())
            if (!Json.has(of, name)) add("missing required field: " + name, where);
        for (var name : of.keySet())
            if (!required.contains(name) && !optional.contains(name))
                add("invalid additional property: " + name, where);
    }

    /** A plain text of so many characters at most. */
    void length(JsonObject of, String name, String where, int most) {
        if (!Json.has(of, name)) return;
        var value = of.get(name);
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString())
            add("must be a string", where + "/" + name);
        else if (value.getAsString().length() > most)
            add("must be less than " + (most + 1) + " characters", where + "/" + name);
    }

    /** One of the words. */
    void oneOf(JsonObject of, String name, String where, Set<String> words) {
        if (Json.has(of, name) && !words.contains(Json.text(of, name, "")))
            add("must be a valid enum value", where + "/" + name);
    }

    /** Between one and so many things. */
    void count(JsonObject of, String name, String where, int most) {
        if (!Json.has(of, name)) return;
        JsonElement value = of.get(name);
        if (!value.isJsonArray()) add("must be an array", where + "/" + name);
        else if (value.getAsJsonArray().isEmpty()) add("no fewer than 1 items allowed", where + "/" + name);
        else if (value.getAsJsonArray().size() > most)
            add("no more than " + most + " items allowed", where + "/" + name);
    }
}
