package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.blocks.ViewRules;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.Triggers;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.List;

/** {@code views.*}: modals and App Home. */
final class ViewMethods extends Methods {
    private final Triggers triggers;
    private final Manifest manifest;

    ViewMethods(Workspace workspace, Manifest manifest, Triggers triggers) {
        super(workspace, manifest.scopes());
        this.triggers = triggers;
        this.manifest = manifest;
        add("views.open", Tier.FOUR, this::open);
        add("views.push", Tier.FOUR, this::push);
        add("views.update", Tier.FOUR, this::update);
        add("views.publish", Tier.FOUR, this::publish);
    }

    private JsonObject open(Arguments arguments) {
        var trigger = arguments.need("trigger_id");
        var view = checked(view(arguments), false);
        return told(workspace().views().open(triggers.spend(trigger, false), view));
    }

    private JsonObject push(Arguments arguments) {
        var trigger = arguments.need("trigger_id");
        var view = checked(view(arguments), false);
        return told(workspace().views().push(triggers.spend(trigger, true), view));
    }

    private JsonObject update(Arguments arguments) {
        var view = view(arguments);
        checked(view, "home".equals(Json.text(view, "type")));
        var external = arguments.text("external_id");
        var id = external == null
                ? arguments.need("view_id")
                : workspace().views().withExternalId(external);
        return told(workspace().views().update(id, view, arguments.text("hash")));
    }

    private JsonObject publish(Arguments arguments) {
        var user = arguments.need("user_id");
        var view = checked(view(arguments), true);
        if (!manifest.homeTab()) throw new SlackError("not_enabled");
        if (workspace().directory().person(user) == null) throw new SlackError("user_not_found");
        return told(workspace().views().publish(user, view, arguments.text("hash")));
    }

    private static JsonObject view(Arguments arguments) {
        if (arguments.json("view", "invalid_arguments") instanceof JsonObject view) return view;
        throw SlackError.because("invalid_arguments", List.of("[ERROR] missing required field: view"));
    }

    private static JsonObject checked(JsonObject view, boolean home) {
        if (ViewRules.tooLarge(view)) throw new SlackError("view_too_large");
        var problems = home ? ViewRules.ofHome(view) : ViewRules.ofModal(view);
        if (!problems.isEmpty()) throw SlackError.because("invalid_arguments", problems);
        return view;
    }

    private static JsonObject told(JsonObject view) {
        return Json.object("view", view);
    }
}
