package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import debrief.shared.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Someone in the workspace.
 *
 * @param id Slack's user id
 * @param handle the short name typed after an at-sign
 * @param name full name
 * @param team the team they say they are in
 * @param title what they do
 * @param zone IANA time zone, such as {@code Europe/Lisbon}
 */
public record Person(String id, String handle, String name, String team, String title, String zone) {
    public PersonId personId() {
        return new PersonId(id);
    }

    /** Their address; nothing is ever sent there. */
    public String email() {
        return handle + "@debrief.example";
    }

    /** The person as {@code users.info} tells it; the address only for those who may see it. */
    JsonObject asUser(Instant now, boolean withEmail) {
        var zoneId = ZoneId.of(zone);
        var label = zoneId.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int offset = zoneId.getRules().getOffset(now).getTotalSeconds();
        var user = Json.shaped("""
                {"id": ?, "team_id": ?, "name": ?, "deleted": false, "real_name": ?, "tz": ?, "tz_label": ?, "tz_offset": ?,
                 "is_bot": false, "is_app_user": false, "is_admin": false, "is_owner": false, "is_restricted": false,
                 "is_ultra_restricted": false, "updated": 0}""", id, Workspace.TEAM, handle, name, zone, label, offset);
        user.add("profile", profile());
        if (withEmail) user.getAsJsonObject("profile").addProperty("email", email());
        return user;
    }

    private JsonObject profile() {
        return Json.shaped("""
                {"real_name": ?, "real_name_normalized": ?, "display_name": ?, "display_name_normalized": ?, "title": ?,
                 "status_text": "", "status_emoji": ""}""", name, name, handle, handle, title);
    }
}
