package debrief.sandbox.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blocks of messages, modals and Home tabs. */
public final class BlockRules {
    private static final int MOST_IN_MESSAGE = 50;
    private static final int MOST_IN_VIEW = 100;
    private static final int LONGEST_MARKDOWN = 12_000;
    private static final Set<String> BUTTONS = Set.of(
            "button",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "overflow",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "checkboxes",
            "radio_buttons");
    private static final Set<String> MANY = Set.of(
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");
    private static final Set<String> ACTIONS = union(BUTTONS, MANY, Set.of("rich_text_input"));
    private static final Set<String> ACCESSORIES = union(BUTTONS, MANY, Set.of("image"));
    private static final Set<String> INPUTS = union(
            BUTTONS,
            MANY,
            Set.of(
                    "plain_text_input",
                    "email_text_input",
                    "url_text_input",
                    "number_input",
                    "rich_text_input",
                    "file_input"));
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("section", Set.of()),
            Map.entry("divider", Set.of()),
            Map.entry("header", Set.of("text")),
            Map.entry("context", Set.of("elements")),
            Map.entry("actions", Set.of("elements")),
            Map.entry("image", Set.of("alt_text")),
            Map.entry("input", Set.of("label", "element")),
            Map.entry("rich_text", Set.of("elements")),
            Map.entry("markdown", Set.of("text")),
            Map.entry("table", Set.of("rows")));
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "section",
            Set.of("text", "fields", "accessory", "expand"),
            "image",
            Set.of("image_url", "slack_file", "title"),
            "input",
            Set.of("hint", "optional", "dispatch_action"),
            "table",
            Set.of("column_settings"));
    private static final Set<String> MESSAGES_ONLY = Set.of("markdown", "table");

    private final Problems problems;
    private final ElementRules elements;
    private final boolean message;

    private BlockRules(Problems problems, boolean message) {
        this.problems = problems;
        this.elements = new ElementRules(problems);
        this.message = message;
    }

    /** What is wrong with the blocks of a message; empty when nothing is. */
    public static List<String> ofMessage(JsonArray blocks) {
        var problems = new Problems();
        new BlockRules(problems, true).all(blocks, MOST_IN_MESSAGE, "");
        return problems.all();
    }

    static void ofView(Problems problems, JsonArray blocks) {
        new BlockRules(problems, false).all(blocks, MOST_IN_VIEW, "/view");
    }

    private static Set<String> union(Set<String> one, Set<String> two, Set<String> three) {
        var all = new HashSet<>(one);
        all.addAll(two);
        all.addAll(three);
        return Set.copyOf(all);
    }

    private void all(JsonArray blocks, int most, String root) {
        if (blocks.size() > most) problems.add("no more than " + most + " items allowed", root + "/blocks");
        var ids = new HashSet<String>();
        int markdown = 0;
        int tables = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var where = root + "/blocks/" + i;
            if (!(blocks.get(i) instanceof JsonObject block)) {
                problems.add("must be an object", where);
                continue;
            }
            var id = Json.text(block, "block_id", "");
            if (!id.isEmpty() && !ids.add(id)) problems.add("block_id already exists: " + id, where + "/block_id");
            block(block, where);
            if ("markdown".equals(Json.text(block, "type")))
                markdown += Json.text(block, "text", "").length();
            if ("table".equals(Json.text(block, "type"))) tables++;
        }
        if (markdown > LONGEST_MARKDOWN)
            problems.add("markdown blocks must be less than 12001 characters together", root + "/blocks");
        if (tables > 1) problems.add("only one table allowed", root + "/blocks");
    }

    private void block(JsonObject block, String where) {
        var type = Json.text(block, "type", "");
        var required = REQUIRED.get(type);
        if (required == null || (!message && MESSAGES_ONLY.contains(type))) {
            problems.add("unsupported type: " + type, where + "/type");
            return;
        }
        problems.names(
                block,
                where,
                required,
                union(OPTIONAL.getOrDefault(type, Set.of()), Set.of("type", "block_id"), Set.of()));
        problems.length(block, "block_id", where, 255);
        switch (type) {
            case "section" -> section(block, where);
            case "header" -> Texts.plain(problems, block, "text", where, 150);
            case "context" -> context(block, where);
            case "actions" -> actions(block, where);
            case "input" -> input(block, where);
            case "image" -> image(block, where);
            case "table" -> table(block, where);
            default -> problems.count(block, "elements", where, Integer.MAX_VALUE);
        }
    }

    private void section(JsonObject block, String where) {
        if (!Json.has(block, "text") && !Json.has(block, "fields")) problems.add("missing required field: text", where);
        Texts.any(problems, block, "text", where, 3_000);
        problems.count(block, "fields", where, 10);
        var fields = Json.list(block, "fields");
        for (int i = 0; i < fields.size(); i++)
            Texts.any(problems, Json.object("" + i, fields.get(i)), "" + i, where + "/fields", 2_000);
        if (block.get("accessory") instanceof JsonObject accessory)
            elements.check(accessory, where + "/accessory", ACCESSORIES);
    }

    private void context(JsonObject block, String where) {
        problems.count(block, "elements", where, 10);
        var inside = Json.list(block, "elements");
        for (int i = 0; i < inside.size(); i++) {
            var here = where + "/elements";
            if (inside.get(i) instanceof JsonObject each && "image".equals(Json.text(each, "type")))
                elements.check(each, here + "/" + i, Set.of("image"));
            else Texts.any(problems, Json.object("" + i, inside.get(i)), "" + i, here, 3_000);
        }
    }

    private void actions(JsonObject block, String where) {
        problems.count(block, "elements", where, 25);
        var ids = new HashSet<String>();
        int number = 0;
        for (var each : Json.objects(block, "elements")) {
            var here = where + "/elements/" + number++;
            elements.check(each, here, ACTIONS);
            var id = Json.text(each, "action_id", "");
            if (!id.isEmpty() && !ids.add(id)) problems.add("action_id already exists: " + id, here + "/action_id");
        }
    }

    private void input(JsonObject block, String where) {
        Texts.plain(problems, block, "label", where, 2_000);
        Texts.plain(problems, block, "hint", where, 2_000);
        if (block.get("element") instanceof JsonObject element) {
            elements.check(element, where + "/element", message ? without(INPUTS, "file_input") : INPUTS);
            if (Set.of("button", "overflow").contains(Json.text(element, "type", "")))
                problems.add("unsupported type: " + Json.text(element, "type"), where + "/element/type");
        }
    }

    private void image(JsonObject block, String where) {
        problems.length(block, "alt_text", where, 2_000);
        problems.length(block, "image_url", where, 3_000);
        Texts.plain(problems, block, "title", where, 2_000);
        if (Json.has(block, "image_url") == Json.has(block, "slack_file"))
            problems.add("missing required field: image_url", where);
    }

    private void table(JsonObject block, String where) {
        problems.count(block, "rows", where, 100);
        int number = 0;
        for (var row : Json.list(block, "rows")) {
            if (!row.isJsonArray() || row.getAsJsonArray().size() > 20)
                problems.add("no more than 20 items allowed", where + "/rows/" + number);
            number++;
        }
    }

    private static Set<String> without(Set<String> all, String one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
