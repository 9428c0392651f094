package debrief.sandbox.page;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.util.Map;

/** What the workspace did not let somebody do, in words for them, with the code beside it. */
final class Refusals {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("user_not_found", "There is nobody of that name here."),
            Map.entry("channel_not_found", "There is no such conversation."),
            Map.entry("not_in_channel", "Join the channel first."),
            Map.entry("is_archived", "The channel is archived: nothing more can be posted."),
            Map.entry("message_not_found", "That message is gone."),
            Map.entry("already_reacted", "You have reacted so already."),
            Map.entry("no_reaction", "That reaction is gone already."),
            Map.entry("already_pinned", "It is pinned already."),
            Map.entry("no_text", "There is nothing to send."),
            Map.entry("cant_update_message", "Only the writer can edit a message."),
            Map.entry("cant_delete_message", "Only the writer can delete a message."),
            Map.entry("cannot_reply_to_message", "One cannot reply to that message."),
            Map.entry("action_not_found", "That button is gone."),
            Map.entry("not_found", "That window is closed already."),
            Map.entry("invalid_option", "That choice is not offered any more."));

    private Refusals() {}

    static JsonObject told(SlackError refused) {
        var words = WORDS.getOrDefault(
                refused.code(), "Not possible here: " + refused.code().replace('_', ' ') + ".");
        return Json.object("ok", false, "error", words, "code", refused.code());
    }
}
