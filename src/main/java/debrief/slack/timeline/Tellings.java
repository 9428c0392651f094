package debrief.slack.timeline;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.slack.Json;
import debrief.timeline.HearMessage.Deleted;
import debrief.timeline.HearMessage.Edited;
import debrief.timeline.HearMessage.Posted;
import debrief.timeline.HearMessage.Telling;
import debrief.timeline.Speaker;
import debrief.timeline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack's message events, read. Throws IllegalArgumentException where an id or a ts is none. */
final class Tellings {
    /** What Slack itself puts into a channel: about somebody, said by nobody. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "join",
            "leave",
            "topic",
            "purpose",
            "name",
            "archive",
            "unarchive",
            "posting_permissions",
            "convert_to_private",
            "convert_to_public",
            "canvas_updated");

    private Tellings() {}

    /** Empty for an event that tells nothing new: a preview was added to a link, a thread was counted. */
    static Optional<Telling> of(JsonObject event) {
        var channel = new ChannelId(Json.text(event, "channel"));
        return switch (Json.text(event, "subtype")) {
            case "message_changed" -> changed(channel, event);
            case "message_deleted" -> Optional.of(new Deleted(channel, new MessageTs(deletedTs(event))));
            case "message_replied" -> Optional.empty();
            default -> Optional.of(posted(channel, event));
        };
    }

    static Posted posted(ChannelId channel, JsonObject message) {
        return new Posted(channel, ts(message, "ts"), speaker(message), words(message), thread(message));
    }

    private static Optional<Telling> changed(ChannelId channel, JsonObject event) {
        var message = Json.object(event, "message");
        var ts = ts(message, "ts");
        if (Json.text(message, "subtype").equals("tombstone")) return Optional.of(new Deleted(channel, ts));
        var before = Json.object(event, "previous_message");
        if (!before.isEmpty() && words(before).equals(words(message))) return Optional.empty();
        var at = ts(event, Json.text(event, "event_ts").isEmpty() ? "ts" : "event_ts");
        return Optional.of(new Edited(channel, ts, speaker(message), words(message), thread(message), at));
    }

    private static String deletedTs(JsonObject event) {
        var deleted = Json.text(event, "deleted_ts");
        return deleted.isEmpty() ? Json.text(Json.object(event, "previous_message"), "ts") : deleted;
    }

    private static Speaker speaker(JsonObject message) {
        var subtype = Json.text(message, "subtype");
        if (isHousekeeping(subtype)) return new Speaker(null, "Slack", true);
        var user = Json.text(message, "user");
        var bot = Json.text(message, "bot_id");
        boolean app = !bot.isEmpty() || subtype.equals("bot_message") || user.equals("USLACKBOT");
        var id = user.isEmpty() ? bot : user;
        return new Speaker(id.isEmpty() ? null : new PersonId(id), app ? nameOfApp(message, id) : id, app);
    }

    private static boolean isHousekeeping(String subtype) {
        return HOUSEKEEPING.contains(subtype.replaceFirst("^(channel|group)_", ""))
                || Set.of("bot_add", "bot_remove", "pinned_item", "unpinned_item", "reminder_add")
                        .contains(subtype);
    }

    private static String nameOfApp(JsonObject message, String id) {
        var username = Json.text(message, "username");
        if (!username.isEmpty()) return username;
        var profile = Json.text(Json.object(message, "bot_profile"), "name");
        return profile.isEmpty() ? id : profile;
    }

    private static Words words(JsonObject message) {
        boolean app = !Json.text(message, "bot_id").isEmpty();
        return new Words(SaidText.ofMessage(message, app), files(message));
    }

    private static List<String> files(JsonObject message) {
        var names = new ArrayList<String>();
        for (JsonElement each : Json.list(message, "files")) {
            if (!each.isJsonObject()) continue;
            var name = Json.text(each.getAsJsonObject(), "name");
            var title = Json.text(each.getAsJsonObject(), "title");
            if (!name.isEmpty() || !title.isEmpty()) names.add(name.isEmpty() ? title : name);
        }
        return names;
    }

    private static @Nullable MessageTs thread(JsonObject message) {
        return Json.text(message, "thread_ts").isEmpty() ? null : ts(message, "thread_ts");
    }

    private static MessageTs ts(JsonObject object, String name) {
        return new MessageTs(Json.text(object, name));
    }
}
