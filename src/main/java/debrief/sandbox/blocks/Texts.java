package debrief.sandbox.blocks;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.util.Set;

/** Text objects, and what is made of them: options and confirmations. */
final class Texts {
    private Texts() {}

    /** A text of one to so many characters, plain or mrkdwn. */
    static void any(Problems problems, JsonObject holder, String name, String where, int most) {
        check(problems, holder, name, where, most);
    }

    /** A text that must be plain. */
    static void plain(Problems problems, JsonObject holder, String name, String where, int most) {
        if (!Json.has(holder, name)) return;
        check(problems, holder, name, where, most);
        if (holder.get(name) instanceof JsonObject text && "mrkdwn".equals(Json.text(text, "type")))
            problems.add("must be of type: plain_text", where + "/" + name + "/type");
    }

    static void option(Problems problems, JsonObject option, String where, boolean plainOnly) {
        problems.names(option, where, Set.of("text", "value"), Set.of("description", "url"));
        if (plainOnly) plain(problems, option, "text", where, 75);
        else any(problems, option, "text", where, 75);
        problems.length(option, "value", where, 150);
        any(problems, option, "description", where, 75);
    }

    static void confirmation(Problems problems, JsonObject holder, String where) {
        if (!Json.has(holder, "confirm")) return;
        if (!(holder.get("confirm") instanceof JsonObject confirm)) {
            problems.add("must be an object", where + "/confirm");
            return;
        }
        var here = where + "/confirm";
        problems.names(confirm, here, Set.of("text"), Set.of("title", "confirm", "deny", "style"));
        plain(problems, confirm, "title", here, 100);
        any(problems, confirm, "text", here, 300);
        plain(problems, confirm, "confirm", here, 30);
        plain(problems, confirm, "deny", here, 30);
        problems.oneOf(confirm, "style", here, Set.of("primary", "danger"));
    }

    private static void check(Problems problems, JsonObject holder, String name, String where, int most) {
        if (!Json.has(holder, name)) return;
        var here = where + "/" + name;
        if (!(holder.get(name) instanceof JsonObject text)) {
            problems.add("must be an object", here);
            return;
        }
        problems.names(text, here, Set.of("type", "text"), Set.of("emoji", "verbatim"));
        problems.oneOf(text, "type", here, Set.of("plain_text", "mrkdwn"));
        if (Json.text(text, "text", "-").isEmpty()) problems.add("must be more than 0 characters", here + "/text");
        problems.length(text, "text", here, most);
        if ("mrkdwn".equals(Json.text(text, "type")) && text.has("emoji"))
            problems.add("invalid additional property: emoji", here);
    }
}
