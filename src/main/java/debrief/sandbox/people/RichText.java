package debrief.sandbox.people;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The block that Slack puts beside what a person typed. */
final class RichText {
    private static final Pattern MARKED = Pattern.compile("<([@#!]|https?:)([^<>|]+)(?:\\|[^<>]*)?>");

    private RichText() {}

    static List<JsonObject> of(String text, String blockId) {
        var parts = new ArrayList<JsonObject>();
        var marks = MARKED.matcher(text);
        int from = 0;
        while (marks.find()) {
            plain(parts, text.substring(from, marks.start()));
            parts.add(marked(marks.group(1), marks.group(2)));
            from = marks.end();
        }
        plain(parts, text.substring(from));
        var section = Json.object("type", "rich_text_section", "elements", Json.array(parts));
        return List.of(Json.object("type", "rich_text", "block_id", blockId, "elements", Json.array(List.of(section))));
    }

    private static void plain(List<JsonObject> parts, String text) {
        if (text.isEmpty()) return;
        var shown = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        parts.add(Json.object("type", "text", "text", shown));
    }

    private static JsonObject marked(String mark, String what) {
        return switch (mark) {
            case "@" -> Json.object("type", "user", "user_id", what);
            case "#" -> Json.object("type", "channel", "channel_id", what);
            case "!" -> Json.object("type", "broadcast", "range", what);
            default -> Json.object("type", "link", "url", mark + what);
        };
    }
}
