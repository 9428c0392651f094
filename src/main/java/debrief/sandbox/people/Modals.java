package debrief.sandbox.people;

import com.google.gson.JsonObject;
import debrief.sandbox.blocks.ViewRules;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;

/** Submitting and closing modals. */
final class Modals {
    private static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final Workspace workspace;
    private final People.Bot bot;
    private final Payloads payloads;

    Modals(Workspace workspace, People.Bot bot, Payloads payloads) {
        this.workspace = workspace;
        this.bot = bot;
        this.payloads = payloads;
    }

    Submitted submit(String person, String viewId, JsonObject values) {
        var view = workspace.views().get(person, viewId);
        var fields = new Fields(view, values);
        workspace.views().fill(viewId, fields.values());
        if (!fields.problems().isEmpty()) return new Submitted.FieldErrors(fields.problems());
        var payload = payloads.of("view_submission", person, true);
        payload.add("view", Payloads.view(workspace.views().get(person, viewId)));
        payload.add("response_urls", Json.array(List.of()));
        var answer = bot.line().interaction(payload);
        if (!answer.ok()) return new Submitted.Failed(TROUBLE);
        if (answer.body().isBlank()) return closed(person, viewId);
        return Json.parse(answer.body()) instanceof JsonObject said
                ? follow(person, view, said)
                : new Submitted.Failed(TROUBLE);
    }

    void close(String person, String viewId) {
        var view = workspace.views().get(person, viewId);
        boolean all = Json.flag(view, "clear_on_close");
        var gone = all ? workspace.views().modals(person).reversed() : List.of(view);
        if (all) workspace.views().clear(person);
        else workspace.views().close(person, viewId);
        for (var each : gone) tellClosed(person, each, all);
    }

    private void tellClosed(String person, JsonObject view, boolean cleared) {
        if (!Json.flag(view, "notify_on_close")) return;
        var payload = payloads.of("view_closed", person, false);
        payload.remove("trigger_id");
        payload.add("view", Payloads.view(view));
        payload.addProperty("is_cleared", cleared);
        bot.line().interaction(payload);
    }

    private Submitted follow(String person, JsonObject view, JsonObject said) {
        var viewId = Json.text(view, "id", "");
        try {
            return switch (Json.text(said, "response_action", "")) {
                case "" -> closed(person, viewId);
                case "errors" -> errors(view, Json.inner(said, "errors"));
                case "clear" -> cleared(person);
                case "update" -> updated(viewId, Json.inner(said, "view"));
                case "push" -> pushed(person, Json.inner(said, "view"));
                default -> new Submitted.Failed(TROUBLE);
            };
        } catch (SlackError wrong) {
            return new Submitted.Failed(TROUBLE);
        }
    }

    private Submitted closed(String person, String viewId) {
        workspace.views().close(person, viewId);
        return new Submitted.Closed();
    }

    private Submitted cleared(String person) {
        workspace.views().clear(person);
        return new Submitted.Cleared();
    }

    private Submitted errors(JsonObject view, JsonObject said) {
        var byBlock = new LinkedHashMap<String, String>();
        said.asMap().forEach((block, text) -> byBlock.put(block, text.getAsString()));
        boolean shown = !byBlock.isEmpty() && byBlock.keySet().stream().allMatch(id -> Fields.isInput(view, id));
        return shown ? new Submitted.FieldErrors(byBlock) : new Submitted.Failed(TROUBLE);
    }

    private Submitted updated(String viewId, JsonObject draft) {
        check(draft);
        workspace.views().update(viewId, draft, null);
        return new Submitted.Updated(viewId);
    }

    private Submitted pushed(String person, JsonObject draft) {
        check(draft);
        return new Submitted.Pushed(Json.text(workspace.views().push(person, draft), "id", ""));
    }

    private static void check(JsonObject draft) {
        var problems = ViewRules.ofModal(draft);
        if (!problems.isEmpty()) throw SlackError.because("invalid_arguments", problems);
        if (ViewRules.tooLarge(draft)) throw new SlackError("view_too_large");
    }
}
