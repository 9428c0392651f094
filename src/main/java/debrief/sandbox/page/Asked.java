package debrief.sandbox.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import org.jspecify.annotations.Nullable;

/** The JSON body of a request, read with care. */
record Asked(JsonObject body) {
    static Asked parse(String text) {
        if (Json.parse(text) instanceof JsonObject body) return new Asked(body);
        throw new BadRequest("The body is not a JSON object.");
    }

    /** A text that must be there. */
    String text(String name) {
        var found = Json.text(body, name);
        if (found == null || found.isEmpty()) throw new BadRequest("“%s” is missing.".formatted(name));
        return found;
    }

    /** A text that may be left out, and is then empty. */
    String maybe(String name) {
        return Json.text(body, name, "");
    }

    boolean has(String name) {
        return Json.has(body, name);
    }

    boolean flag(String name) {
        return Json.flag(body, name);
    }

    JsonObject inner(String name) {
        return Json.inner(body, name);
    }

    @Nullable
    JsonElement any(String name) {
        return Json.has(body, name) ? body.get(name) : null;
    }
}
