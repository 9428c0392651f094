package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An app that speaks in the workspace.
 *
 * @param id its bot id, such as {@code B0ALERTS}
 * @param app its app id
 * @param user its user id; null for one that only posts through a webhook
 * @param name the name shown
 * @param icon the emoji shown, without colons
 */
public record AppIdentity(String id, String app, @Nullable String user, String name, String icon) {
    /** What Slack puts beside a message of this app. */
    JsonObject profile() {
        return Json.shaped("""
                {"id": ?, "app_id": ?, "name": ?, "team_id": ?, "deleted": false, "updated": 0, "icons": {"emoji": ?}}""", id, app, name, Workspace.TEAM, ":" + icon + ":");
    }

    /** The app's user as {@code users.info} tells it. */
    JsonObject asUser() {
        return Json.shaped("""
                {"id": ?, "team_id": ?, "name": ?, "deleted": false, "real_name": ?, "tz": "America/Los_Angeles",
                 "tz_offset": -28800, "is_bot": true, "is_app_user": false, "updated": 0,
                 "profile": {"real_name": ?, "display_name": ?, "bot_id": ?, "api_app_id": ?}}""", user, Workspace.TEAM, name.toLowerCase(Locale.ROOT), name, name, name, id, app);
    }

    /** The fields that say who wrote a message. With a user: as a bot token does; without: as a webhook does. */
    public JsonObject asAuthor() {
        if (user == null) return Json.shaped("""
                    {"subtype": "bot_message", "bot_id": ?, "app_id": ?, "username": ?, "icons": {"emoji": ?}}""", id, app, name, ":" + icon + ":");
        return Json.object("user", user, "bot_id", id, "app_id", app, "bot_profile", profile());
    }
}
