package debrief.sandbox.blocks;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Buttons, selects, inputs: the things inside blocks. */
final class ElementRules {
    private static final Set<String> SELECT = Set.of("placeholder", "confirm", "focus_on_load");
    private static final Set<String> INPUT = Set.of("placeholder", "focus_on_load", "dispatch_action_config");
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            shape("button", Set.of("text"), Set.of("url", "value", "style", "confirm", "accessibility_label")),
            shape("static_select", Set.of(), with(SELECT, "options", "option_groups", "initial_option")),
            shape(
                    "multi_static_select",
                    Set.of(),
                    with(SELECT, "options", "option_groups", "initial_options", "max_selected_items")),
            shape("external_select", Set.of(), with(SELECT, "initial_option", "min_query_length")),
            shape(
                    "multi_external_select",
                    Set.of(),
                    with(SELECT, "initial_options", "min_query_length", "max_selected_items")),
            shape("users_select", Set.of(), with(SELECT, "initial_user")),
            shape("multi_users_select", Set.of(), with(SELECT, "initial_users", "max_selected_items")),
            shape(
                    "conversations_select",
                    Set.of(),
                    with(
                            SELECT,
                            "initial_conversation",
                            "response_url_enabled",
                            "default_to_current_conversation",
                            "filter")),
            shape(
                    "multi_conversations_select",
                    Set.of(),
                    with(
                            SELECT,
                            "initial_conversations",
                            "max_selected_items",
                            "default_to_current_conversation",
                            "filter")),
            shape("channels_select", Set.of(), with(SELECT, "initial_channel", "response_url_enabled")),
            shape("multi_channels_select", Set.of(), with(SELECT, "initial_channels", "max_selected_items")),
            shape("overflow", Set.of("options"), Set.of("confirm")),
            shape("checkboxes", Set.of("options"), Set.of("initial_options", "confirm", "focus_on_load")),
            shape("radio_buttons", Set.of("options"), Set.of("initial_option", "confirm", "focus_on_load")),
            shape("datepicker", Set.of(), with(SELECT, "initial_date")),
            shape("timepicker", Set.of(), with(SELECT, "initial_time", "timezone")),
            shape("datetimepicker", Set.of(), Set.of("initial_date_time", "confirm", "focus_on_load")),
            shape("plain_text_input", Set.of(), with(INPUT, "initial_value", "multiline", "min_length", "max_length")),
            shape("email_text_input", Set.of(), with(INPUT, "initial_value")),
            shape("url_text_input", Set.of(), with(INPUT, "initial_value")),
            shape("number_input", Set.of("is_decimal_allowed"), with(INPUT, "initial_value", "min_value", "max_value")),
            shape("rich_text_input", Set.of("action_id"), with(INPUT, "initial_value")),
            shape("file_input", Set.of(), Set.of("filetypes", "max_files")),
            shape("image", Set.of("alt_text"), Set.of("image_url", "slack_file")));

    private final Problems problems;

    ElementRules(Problems problems) {
        this.problems = problems;
    }

    private record Shape(Set<String> required, Set<String> optional) {}

    private static Map.Entry<String, Shape> shape(String type, Set<String> required, Set<String> optional) {
        var may = new LinkedHashSet<>(optional);
        may.add("type");
        if (!type.equals("image")) may.add("action_id");
        return Map.entry(type, new Shape(required, may));
    }

    private static Set<String> with(Set<String> base, String... more) {
        var all = new LinkedHashSet<>(base);
        all.addAll(Set.of(more));
        return all;
    }

    /** Checks an element that stands where only these types may stand. */
    void check(JsonObject element, String where, Set<String> allowed) {
        var type = Json.text(element, "type", "");
        var shape = SHAPES.get(type);
        if (shape == null || !allowed.contains(type)) {
            problems.add("unsupported type: " + type, where + "/type");
            return;
        }
        problems.names(element, where, shape.required(), shape.optional());
        problems.length(element, "action_id", where, 255);
        problems.length(element, "value", where, 2_000);
        problems.length(element, "url", where, 3_000);
        problems.length(element, "image_url", where, 3_000);
        problems.length(element, "alt_text", where, 2_000);
        problems.length(element, "accessibility_label", where, 75);
        problems.oneOf(element, "style", where, Set.of("primary", "danger"));
        Texts.plain(problems, element, "text", where, 75);
        Texts.plain(problems, element, "placeholder", where, 150);
        Texts.confirmation(problems, element, where);
        options(element, type, where);
        if (type.equals("plain_text_input")) lengths(element, where);
        if (type.equals("file_input")) number(element, "max_files", where, 1, 10);
    }

    private void options(JsonObject element, String type, String where) {
        boolean select = type.endsWith("static_select");
        int most = type.equals("overflow") ? 5 : select ? 100 : 10;
        problems.count(element, "options", where, most);
        problems.count(element, "option_groups", where, 100);
        if (select && element.has("options") == element.has("option_groups"))
            problems.add("must have either options or option_groups", where);
        var all = new ArrayList<JsonObject>();
        list(element, where, select || type.equals("overflow"), all);
        int number = 0;
        for (var group : Json.objects(element, "option_groups")) {
            var here = where + "/option_groups/" + number++;
            problems.names(group, here, Set.of("label", "options"), Set.of());
            Texts.plain(problems, group, "label", here, 75);
            problems.count(group, "options", here, 100);
            list(group, here, true, all);
        }
        initial(element, where, all);
    }

    private void list(JsonObject holder, String where, boolean plain, ArrayList<JsonObject> all) {
        int number = 0;
        for (var option : Json.objects(holder, "options")) {
            Texts.option(problems, option, where + "/options/" + number++, plain);
            all.add(option);
        }
    }

    private void initial(JsonObject element, String where, ArrayList<JsonObject> all) {
        if (all.isEmpty()) return;
        var chosen = new ArrayList<>(Json.objects(element, "initial_options"));
        if (element.get("initial_option") instanceof JsonObject one) chosen.add(one);
        var values = all.stream().map(each -> Json.text(each, "value", "")).toList();
        for (var each : chosen)
            if (!values.contains(Json.text(each, "value", "")))
                problems.add("initial option must match one of the options", where);
    }

    private void lengths(JsonObject element, String where) {
        number(element, "min_length", where, 0, 3_000);
        number(element, "max_length", where, 1, 3_000);
        problems.length(element, "initial_value", where, 3_000);
    }

    private void number(JsonObject element, String name, String where, int least, int most) {
        if (!Json.has(element, name)) return;
        double value = element.get(name).getAsDouble();
        if (value < least || value > most)
            problems.add("must be between " + least + " and " + most, where + "/" + name);
    }
}
