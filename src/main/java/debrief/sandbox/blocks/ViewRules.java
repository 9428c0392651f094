package debrief.sandbox.blocks;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Modals and Home tabs as wholes. */
public final class ViewRules {
    private static final int MOST_BYTES = 250_000;
    private static final Set<String> BOTH = Set.of("type", "private_metadata", "callback_id", "external_id");
    private static final Set<String> MODAL = Set.of(
            "type",
            "private_metadata",
            "callback_id",
            "external_id",
            "submit",
            "close",
            "clear_on_close",
            "notify_on_close",
            "submit_disabled");

    private ViewRules() {}

    /** What is wrong with a modal; empty when nothing is. */
    public static List<String> ofModal(JsonObject view) {
        var problems = new Problems();
        type(problems, view, "modal");
        problems.names(view, "/view", Set.of("title", "blocks"), MODAL);
        for (var name : List.of("title", "submit", "close")) Texts.plain(problems, view, name, "/view", 24);
        boolean asks = Json.objects(view, "blocks").stream().anyMatch(each -> "input".equals(Json.text(each, "type")));
        if (asks && !Json.has(view, "submit")) problems.add("must have a submit when there are inputs", "/view");
        common(problems, view);
        return problems.all();
    }

    /** What is wrong with a Home tab; empty when nothing is. */
    public static List<String> ofHome(JsonObject view) {
        var problems = new Problems();
        type(problems, view, "home");
        problems.names(view, "/view", Set.of("blocks"), BOTH);
        common(problems, view);
        return problems.all();
    }

    /** Whether it is larger than Slack takes. */
    public static boolean tooLarge(JsonObject view) {
        return Json.GSON.toJson(view).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static void type(Problems problems, JsonObject view, String type) {
        if (!type.equals(Json.text(view, "type"))) problems.add("must be of type: " + type, "/view/type");
    }

    private static void common(Problems problems, JsonObject view) {
        problems.length(view, "private_metadata", "/view", 3_000);
        problems.length(view, "callback_id", "/view", 255);
        problems.length(view, "external_id", "/view", 255);
        if (Json.has(view, "blocks") && !view.get("blocks").isJsonArray())
            problems.add("must be an array", "/view/blocks");
        BlockRules.ofView(problems, Json.list(view, "blocks"));
    }
}
