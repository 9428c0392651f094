package debrief.sandbox.people;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Buttons, menus and shortcuts. */
final class Interactions {
    private static final String TROUBLE = "This app is not responding. Try again in a moment.";

    private final Workspace workspace;
    private final People.Bot bot;
    private final Payloads payloads;

    Interactions(Workspace workspace, People.Bot bot, Payloads payloads) {
        this.workspace = workspace;
        this.bot = bot;
        this.payloads = payloads;
    }

    Answer act(String person, Spot spot, String blockId, String actionId, @Nullable JsonElement chosen) {
        var payload = payloads.of("block_actions", person, isModal(person, spot));
        var holder = place(payload, person, spot);
        var found = Elements.find(holder, blockId, actionId);
        var action = Elements.action(found, chosen, stamp());
        var values = Inputs.kept(holder, Json.inner(Json.inner(holder, "state"), "values"));
        if (Inputs.valueField(found.type()) != null)
            Json.inner(values, found.blockId()).add(found.actionId(), Elements.state(found.element(), chosen));
        remember(payload, spot, values);
        if (found.isInput() && !Json.flag(found.block(), "dispatch_action")) return new Answer.Done();
        payload.add("actions", Json.array(List.of(action)));
        return send(payload);
    }

    Answer messageShortcut(String person, String channel, String ts, String callbackId) {
        var payload = payloads.of("message_action", person, false);
        var message = payloads.visible(person, channel, ts);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", stamp());
        payload.addProperty("message_ts", ts);
        payload.add("channel", payloads.channel(channel));
        payload.add("message", message);
        var thread = Json.text(message, "thread_ts");
        var origin = new ResponseUrls.Origin(channel, person, ts, false, thread);
        payload.addProperty("response_url", bot.responseUrls().give(origin));
        return known(callbackId, true) ? send(payload) : new Answer.Failed("There is no such shortcut.");
    }

    Answer globalShortcut(String person, String callbackId) {
        var payload = payloads.of("shortcut", person, false);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", stamp());
        return known(callbackId, false) ? send(payload) : new Answer.Failed("There is no such shortcut.");
    }

    JsonObject suggest(String person, Spot spot, String blockId, String actionId, String typed) {
        var payload = payloads.of("block_suggestion", person, false);
        payload.remove("trigger_id");
        var found = Elements.find(place(payload, person, spot), blockId, actionId);
        payload.remove("response_url");
        payload.addProperty("action_id", actionId);
        payload.addProperty("block_id", found.blockId());
        payload.addProperty("value", typed);
        if (!bot.manifest().offersOptions()) return Json.object("options", List.of());
        var answer = bot.line().interaction(payload);
        return answer.ok() && Json.parse(answer.body()) instanceof JsonObject offered
                ? offered
                : Json.object("options", List.of());
    }

    /** Says in the payload where it happened; what holds the blocks. */
    private JsonObject place(JsonObject payload, String person, Spot spot) {
        return switch (spot) {
            case Spot.InView(var viewId) -> {
                var view = Payloads.view(workspace.views().get(person, viewId));
                payload.add("container", Json.object("type", "view", "view_id", viewId));
                payload.add("view", view);
                yield view;
            }
            case Spot.OnMessage(var channel, var ts) -> onMessage(payload, person, channel, ts);
        };
    }

    private JsonObject onMessage(JsonObject payload, String person, String channel, String ts) {
        var message = payloads.visible(person, channel, ts);
        boolean ephemeral = Json.flag(message, "is_ephemeral");
        var thread = Json.text(message, "thread_ts");
        var container = Json.shaped("""
                {"type": "message", "message_ts": ?, "channel_id": ?, "is_ephemeral": ?, "thread_ts": ?}""", ts, channel, ephemeral, thread);
        payload.add("container", container);
        payload.add("channel", payloads.channel(channel));
        if (!ephemeral) payload.add("message", message);
        var origin = new ResponseUrls.Origin(channel, person, ts, ephemeral, thread);
        payload.addProperty("response_url", bot.responseUrls().give(origin));
        return message;
    }

    private void remember(JsonObject payload, Spot spot, JsonObject values) {
        if (spot instanceof Spot.InView(var viewId)) {
            workspace.views().fill(viewId, values);
            Json.inner(payload, "view").add("state", Json.object("values", values.deepCopy()));
        } else payload.add("state", Json.object("values", values));
    }

    private boolean isModal(String person, Spot spot) {
        return spot instanceof Spot.InView(var viewId)
                && "modal".equals(Json.text(workspace.views().get(person, viewId), "type"));
    }

    private boolean known(String callbackId, boolean onMessage) {
        return bot.manifest().shortcuts().stream()
                .anyMatch(each ->
                        each.onMessage() == onMessage && each.callbackId().equals(callbackId));
    }

    private Answer send(JsonObject payload) {
        if (!bot.manifest().interactive())
            return new Answer.Failed("This app is not configured to handle interactive responses.");
        return bot.line().interaction(payload).ok() ? new Answer.Done() : new Answer.Failed(TROUBLE);
    }

    private String stamp() {
        Instant now = workspace.clock().instant();
        return String.format(Locale.ROOT, "%d.%06d", now.getEpochSecond(), now.getNano() / 1_000);
    }
}
