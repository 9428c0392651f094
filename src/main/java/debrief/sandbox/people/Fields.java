package debrief.sandbox.people;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of a modal as filled in, and what Slack itself says against them before it asks the bot. */
final class Fields {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final JsonObject values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** What stood in the view, changed by what was filled in. */
    Fields(JsonObject view, JsonObject filledIn) {
        values = Inputs.kept(view, Json.inner(Json.inner(view, "state"), "values"));
        for (var block : Json.objects(view, "blocks"))
            for (var element : Inputs.elements(block)) take(block, element, filledIn);
    }

    JsonObject values() {
        return values;
    }

    /** Block id to what is wrong there. */
    Map<String, String> problems() {
        return problems;
    }

    /** Whether a block is one that can show an error. */
    static boolean isInput(JsonObject view, String blockId) {
        return Json.objects(view, "blocks").stream()
                .anyMatch(
                        each -> blockId.equals(Json.text(each, "block_id")) && "input".equals(Json.text(each, "type")));
    }

    private void take(JsonObject block, JsonObject element, JsonObject filledIn) {
        var blockId = Json.text(block, "block_id", "");
        var actionId = Json.text(element, "action_id", "");
        var type = Json.text(element, "type", "");
        var field = Inputs.valueField(type);
        if (field == null) return;
        var given = Json.inner(filledIn, blockId);
        try {
            if (given.has(actionId))
                Json.inner(values, blockId).add(actionId, Elements.state(element, given.get(actionId)));
        } catch (SlackError notOffered) {
            problems.put(blockId, "Choose one of the options.");
            return;
        }
        var value = Json.inner(Json.inner(values, blockId), actionId).get(field);
        if ("input".equals(Json.text(block, "type"))) check(block, element, value);
    }

    private void check(JsonObject block, JsonObject element, com.google.gson.JsonElement value) {
        var blockId = Json.text(block, "block_id", "");
        boolean empty = value.isJsonNull()
                || (value.isJsonArray() && value.getAsJsonArray().isEmpty())
                || (value.isJsonPrimitive() && value.getAsString().isBlank());
        if (empty) {
            if (!Json.flag(block, "optional")) problems.put(blockId, "Please complete this required field.");
            return;
        }
        var problem = value.isJsonPrimitive() ? wrong(element, value.getAsString()) : "";
        if (!problem.isEmpty()) problems.put(blockId, problem);
    }

    private static String wrong(JsonObject element, String text) {
        return switch (Json.text(element, "type", "")) {
            case "plain_text_input" -> wrongLength(element, text);
            case "number_input" -> wrongNumber(element, text);
            case "email_text_input" -> EMAIL.matcher(text).matches() ? "" : "Please enter a valid email address.";
            case "url_text_input" -> LINK.matcher(text).matches() ? "" : "Please enter a valid URL.";
            default -> "";
        };
    }

    private static String wrongLength(JsonObject element, String text) {
        int most = element.has("max_length") ? element.get("max_length").getAsInt() : 3_000;
        int least = element.has("min_length") ? element.get("min_length").getAsInt() : 0;
        if (text.length() > most) return "Please enter " + most + " characters at most.";
        return text.length() < least ? "Please enter " + least + " characters at least." : "";
    }

    private static String wrongNumber(JsonObject element, String text) {
        try {
            var number = new BigDecimal(text.strip());
            if (!Json.flag(element, "is_decimal_allowed")
                    && number.stripTrailingZeros().scale() > 0) return "Please enter a whole number.";
            var least = Json.text(element, "min_value");
            if (least != null && number.compareTo(new BigDecimal(least)) < 0)
                return "Please enter a number of " + least + " or more.";
            var most = Json.text(element, "max_value");
            if (most != null && number.compareTo(new BigDecimal(most)) > 0)
                return "Please enter a number of " + most + " or less.";
            return "";
        } catch (NumberFormatException notNumber) {
            return "Please enter a number.";
        }
    }
}
