package debrief.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * Tells our workspace and our own bot from others. Before Slack has said who we are, everything it signed is ours: the
 * signature belongs to this app alone.
 */
final class Household {
    private final WhoWeAre whoWeAre;

    Household(WhoWeAre whoWeAre) {
        this.whoWeAre = whoWeAre;
    }

    /** Whether something Slack sent is for this app in this workspace. */
    boolean knows(JsonObject payload) {
        var who = whoWeAre.now();
        if (who.isEmpty()) return true;
        String app = Json.text(payload, "api_app_id");
        String ourApp = who.get().appId();
        if (ourApp != null && !app.isEmpty() && !app.equals(ourApp)) return false;
        var teams = teams(payload);
        return teams.isEmpty() || teams.toString().contains('"' + who.get().teamId() + '"');
    }

    /** Whether our own bot did what this event tells of; joining a channel counts as news all the same. */
    boolean didItself(JsonObject callback) {
        var event = Json.object(callback, "event");
        if (Json.text(event, "type").startsWith("member_")) return false;
        String app = Json.text(callback, "api_app_id");
        if (!app.isEmpty() && app.equals(Json.text(event, "app_id"))) return true;
        return botUser(callback)
                .map(bot -> bot.equals(Json.text(event, "user")) || bot.equals(Json.text(author(event), "user")))
                .orElse(false);
    }

    /** Of an edit or a deletion, the message that it is about. */
    private static JsonObject author(JsonObject event) {
        var edited = Json.object(event, "message");
        return edited.isEmpty() ? Json.object(event, "previous_message") : edited;
    }

    private Optional<String> botUser(JsonObject callback) {
        for (var authorization : Json.list(callback, "authorizations")) {
            if (authorization.isJsonObject()
                    && Json.text(authorization.getAsJsonObject(), "is_bot").equals("true")) {
                return Optional.of(Json.text(authorization.getAsJsonObject(), "user_id"));
            }
        }
        return whoWeAre.now().map(who -> who.botUser().value());
    }

    /** Every workspace that is named as concerned; in a shared channel there are several. */
    private static JsonArray teams(JsonObject payload) {
        var teams = new JsonArray();
        for (String name : new String[] {"team_id", "context_team_id"}) {
            if (!Json.text(payload, name).isEmpty()) teams.add(Json.text(payload, name));
        }
        var team = Json.object(payload, "team");
        if (!Json.text(team, "id").isEmpty()) teams.add(Json.text(team, "id"));
        Json.list(payload, "authorizations").forEach(each -> {
            if (each.isJsonObject()) teams.add(Json.text(each.getAsJsonObject(), "team_id"));
        });
        return teams;
    }
}
