package debrief.sandbox.people;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding an element in blocks, and saying what someone chose there as Slack says it. */
final class Elements {
    private Elements() {}

    /** An element and the block it is in. */
    record Found(JsonObject block, JsonObject element) {
        String blockId() {
            return Json.text(block, "block_id", "");
        }

        String actionId() {
            return Json.text(element, "action_id", "");
        }

        String type() {
            return Json.text(element, "type", "");
        }

        boolean isInput() {
            return "input".equals(Json.text(block, "type"));
        }
    }

    /** The element of that name; in any block when the block is not named. Throws {@code action_not_found}. */
    static Found find(JsonObject holder, String blockId, String actionId) {
        for (var block : Json.objects(holder, "blocks")) {
            if (!blockId.isEmpty() && !blockId.equals(Json.text(block, "block_id"))) continue;
            for (var element : Inputs.elements(block))
                if (actionId.equals(Json.text(element, "action_id"))) return new Found(block, element);
        }
        throw new SlackError("action_not_found");
    }

    /** The element's part of {@code actions} in a {@code block_actions} payload. */
    static JsonObject action(Found found, @Nullable JsonElement chosen, String actionTs) {
        var action = Json.object("action_id", found.actionId(), "block_id", found.blockId(), "type", found.type());
        if (isButton(found)) {
            for (var name : List.of("text", "style", "value"))
                if (Json.has(found.element(), name))
                    action.add(name, found.element().get(name).deepCopy());
        } else {
            var value = state(found.element(), chosen);
            value.remove("type");
            value.asMap().forEach(action::add);
        }
        action.addProperty("action_ts", actionTs);
        return action;
    }

    /** What stands in an element, as {@code state.values} has it. Throws {@code invalid_option}. */
    static JsonObject state(JsonObject element, @Nullable JsonElement chosen) {
        var type = Json.text(element, "type", "");
        var field = type.equals("overflow") ? "selected_option" : Inputs.valueField(type);
        if (field == null) throw new SlackError("action_not_found");
        var value = chosen == null ? JsonNull.INSTANCE : chosen;
        return Json.object("type", type, field, said(element, field, value));
    }

    private static JsonElement said(JsonObject element, String field, JsonElement value) {
        if (field.equals("selected_option")) return option(element, value);
        if (field.equals("selected_options")) {
            var all = new JsonArray();
            if (value.isJsonArray()) value.getAsJsonArray().forEach(each -> all.add(option(element, each)));
            return all;
        }
        if (field.startsWith("selected_") && field.endsWith("s") && !value.isJsonArray()) return new JsonArray();
        boolean blank = value.isJsonPrimitive() && value.getAsString().isEmpty();
        return blank ? JsonNull.INSTANCE : value.deepCopy();
    }

    private static JsonElement option(JsonObject element, JsonElement chosen) {
        if (chosen.isJsonNull()) return chosen;
        if (Json.text(element, "type", "").contains("external"))
            return chosen.isJsonObject() ? chosen.deepCopy() : JsonNull.INSTANCE;
        var wanted = chosen instanceof JsonObject whole ? Json.text(whole, "value", "") : chosen.getAsString();
        if (wanted.isEmpty()) return JsonNull.INSTANCE;
        var offered = new ArrayList<>(Json.objects(element, "options"));
        Json.objects(element, "option_groups").forEach(group -> offered.addAll(Json.objects(group, "options")));
        for (var each : offered) if (wanted.equals(Json.text(each, "value"))) return each.deepCopy();
        throw new SlackError("invalid_option");
    }

    private static boolean isButton(Found found) {
        return found.type().equals("button");
    }
}
