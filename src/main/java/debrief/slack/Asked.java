package debrief.slack;

import com.google.gson.JsonObject;

/**
 * Something a person did and now waits for: a command, a click, a submitted modal.
 *
 * @param kind {@code command}, or the payload's type, such as {@code view_submission}
 * @param body a form for a command, else JSON
 * @param payload the same, read
 */
record Asked(String kind, String body, JsonObject payload) {
    /** Which command, shortcut, modal or button, for the log. */
    String what() {
        String command = Json.text(payload, "command");
        if (!command.isEmpty()) return command;
        String callback = Json.text(payload, "callback_id") + Json.text(view(), "callback_id");
        var actions = Json.list(payload, "actions");
        boolean clicked = !actions.isEmpty() && actions.get(0).isJsonObject();
        return clicked ? Json.text(actions.get(0).getAsJsonObject(), "action_id") : callback;
    }

    JsonObject view() {
        return Json.object(payload, "view");
    }

    String triggerId() {
        return Json.text(payload, "trigger_id");
    }

    String responseUrl() {
        return Json.text(payload, "response_url");
    }
}
