package debrief.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.Set;

/** {@code conversations.invite}: all of them or, unless forced, none. */
final class InviteMethod extends Methods {
    private static final int MOST = 100;

    InviteMethod(Workspace workspace, Set<String> scopes) {
        super(workspace, scopes);
        add("conversations.invite", Tier.THREE, this::invite, ConversationMethods.writing("invites"));
    }

    private JsonObject invite(Arguments arguments) {
        var channel = joined(arguments.need("channel"));
        if (channel.kind() == Kind.IM) throw new SlackError("method_not_supported_for_channel_type");
        needManaging(channel, "invites");
        if (channel.archived()) throw new SlackError("is_archived");
        var users = arguments.list("users");
        if (users.isEmpty()) throw new SlackError("no_user");
        if (users.size() > MOST) throw new SlackError("too_many_users");
        var errors = new JsonArray();
        for (var user : users) {
            var error = problem(channel, user);
            if (!error.isEmpty()) errors.add(Json.object("user", user, "ok", false, "error", error));
        }
        if (!errors.isEmpty() && !(arguments.flag("force") && errors.size() < users.size()))
            throw refused(errors, users.size());
        for (var user : users) if (problem(channel, user).isEmpty()) channels().join(channel.id(), user, bot());
        var told = Json.object("channel", channels().info(channel.id(), bot()));
        if (!errors.isEmpty()) told.add("errors", errors);
        return told;
    }

    private static SlackError refused(JsonArray errors, int asked) {
        var first = Json.text(errors.get(0).getAsJsonObject(), "error", "");
        return asked == 1 ? new SlackError(first) : new SlackError(first, Json.object("errors", errors));
    }

    private String problem(Conversation channel, String user) {
        if (user.equals(bot())) return "cant_invite_self";
        if (channel.members().contains(user)) return "already_in_channel";
        return workspace().directory().person(user) == null ? "user_not_found" : "";
    }
}
