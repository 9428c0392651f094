package debrief.sandbox.people;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What every interaction's payload has: who, where, and the right to open a modal. */
final class Payloads {
    private final Workspace workspace;
    private final People.Bot bot;

    Payloads(Workspace workspace, People.Bot bot) {
        this.workspace = workspace;
        this.bot = bot;
    }

    /** The payload's common part. */
    JsonObject of(String type, String person, boolean fromModal) {
        var payload = Json.shaped("""
                {"type": ?, "token": "sandbox", "api_app_id": ?, "enterprise": null, "is_enterprise_install": false}""", type, workspace.directory().bot().app());
        payload.add("team", Json.object("id", Workspace.TEAM, "domain", Workspace.DOMAIN));
        payload.add("user", user(person));
        payload.addProperty("trigger_id", bot.triggers().give(person, fromModal));
        return payload;
    }

    JsonObject channel(String id) {
        return Json.object("id", id, "name", channelName(id));
    }

    String channelName(String id) {
        var channel = workspace.channels().get(id);
        return switch (channel.kind()) {
            case IM -> "directmessage";
            case PRIVATE -> "privategroup";
            case PUBLIC -> channel.name();
        };
    }

    /** A view as payloads carry it. */
    static JsonObject view(JsonObject kept) {
        var view = kept.deepCopy();
        if (!view.has("previous_view_id")) view.add("previous_view_id", JsonNull.INSTANCE);
        return view;
    }

    /** A message that a person sees, theirs alone or everyone's. Throws {@code message_not_found}. */
    JsonObject visible(String person, String channel, String ts) {
        var own = whispered(person, channel, ts);
        if (own != null) return own;
        var where = workspace.channels().get(channel);
        if (where.kind() != Kind.PUBLIC && !where.members().contains(person)) throw new SlackError("channel_not_found");
        return workspace.messages().get(channel, ts);
    }

    private @Nullable JsonObject whispered(String person, String channel, String ts) {
        for (var each : workspace.messages().ephemerals(channel, person))
            if (ts.equals(Json.text(each, "ts"))) return each;
        return null;
    }

    private JsonObject user(String id) {
        var person = workspace.directory().person(id);
        var handle = person == null ? id : person.handle();
        return Json.object("id", id, "username", handle, "name", handle, "team_id", Workspace.TEAM);
    }
}
