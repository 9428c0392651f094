package debrief.sandbox.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields in blocks, and what stands in them: {@code values[block_id][action_id]}. */
public final class Inputs {
    /** Element type to the field of the element with its first value, and the field of the state with its value. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("plain_text_input", new Field("initial_value", "value")),
            Map.entry("email_text_input", new Field("initial_value", "value")),
            Map.entry("url_text_input", new Field("initial_value", "value")),
            Map.entry("number_input", new Field("initial_value", "value")),
            Map.entry("rich_text_input", new Field("initial_value", "rich_text_value")),
            Map.entry("static_select", new Field("initial_option", "selected_option")),
            Map.entry("external_select", new Field("initial_option", "selected_option")),
            Map.entry("radio_buttons", new Field("initial_option", "selected_option")),
            Map.entry("checkboxes", new Field("initial_options", "selected_options")),
            Map.entry("multi_static_select", new Field("initial_options", "selected_options")),
            Map.entry("multi_external_select", new Field("initial_options", "selected_options")),
            Map.entry("users_select", new Field("initial_user", "selected_user")),
            Map.entry("multi_users_select", new Field("initial_users", "selected_users")),
            Map.entry("conversations_select", new Field("initial_conversation", "selected_conversation")),
            Map.entry("multi_conversations_select", new Field("initial_conversations", "selected_conversations")),
            Map.entry("channels_select", new Field("initial_channel", "selected_channel")),
            Map.entry("multi_channels_select", new Field("initial_channels", "selected_channels")),
            Map.entry("datepicker", new Field("initial_date", "selected_date")),
            Map.entry("timepicker", new Field("initial_time", "selected_time")),
            Map.entry("datetimepicker", new Field("initial_date_time", "selected_date_time")),
            Map.entry("file_input", new Field("initial_files", "files")));

    private Inputs() {}

    private record Field(String first, String value) {}

    /** The name of the state's field for elements of a type, such as {@code selected_option}; null: it keeps nothing. */
    public static @Nullable String valueField(String elementType) {
        var field = FIELDS.get(elementType);
        return field == null ? null : field.value();
    }

    /** The elements of a block that a person can act on. */
    public static List<JsonObject> elements(JsonObject block) {
        var found = new ArrayList<JsonObject>();
        for (var name : List.of("element", "accessory"))
            if (block.get(name) instanceof JsonObject one && one.has("action_id")) found.add(one);
        if ("actions".equals(Json.text(block, "type"))) found.addAll(Json.objects(block, "elements"));
        return found;
    }

    /** What stands in the fields when nobody has touched them. */
    public static JsonObject first(JsonObject holder) {
        return kept(holder, new JsonObject());
    }

    /** What stands in the fields after the blocks changed: what was filled in stays where block and action stay. */
    public static JsonObject kept(JsonObject holder, JsonObject before) {
        var values = new JsonObject();
        for (var block : Json.objects(holder, "blocks"))
            for (var element : elements(block)) {
                var type = Json.text(element, "type", "");
                var field = FIELDS.get(type);
                if (field == null) continue;
                var blockId = Json.text(block, "block_id", "");
                var actionId = Json.text(element, "action_id", "");
                var old = Json.inner(Json.inner(before, blockId), actionId);
                var value = type.equals(Json.text(old, "type")) ? old : firstOf(element, type, field);
                if (!values.has(blockId)) values.add(blockId, new JsonObject());
                values.getAsJsonObject(blockId).add(actionId, value);
            }
        return values;
    }

    /** Gives every block and every element without a name one, as Slack does. */
    public static void nameBlocks(JsonObject holder, Supplier<String> names) {
        for (var block : Json.objects(holder, "blocks")) {
            if (Json.text(block, "block_id", "").isEmpty()) block.addProperty("block_id", names.get());
            for (var name : List.of("element", "accessory"))
                if (block.get(name) instanceof JsonObject one) nameElement(one, names);
            if ("actions".equals(Json.text(block, "type")))
                Json.objects(block, "elements").forEach(each -> nameElement(each, names));
        }
    }

    private static void nameElement(JsonObject element, Supplier<String> names) {
        if (!element.has("action_id") && !"image".equals(Json.text(element, "type")))
            element.addProperty("action_id", names.get());
    }

    private static JsonObject firstOf(JsonObject element, String type, Field field) {
        var state = Json.object("type", type);
        var first = element.get(field.first());
        if (first != null) state.add(field.value(), first.deepCopy());
        else state.add(field.value(), field.value().endsWith("s") ? new JsonArray() : JsonNull.INSTANCE);
        return state;
    }
}
