package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Set;

/** {@code conversations.*}: making them, being in them, naming them. */
final class ConversationMethods extends Methods {
    private static final String[] READ = {"channels:read", "groups:read", "im:read", "mpim:read"};

    ConversationMethods(Workspace workspace, Set<String> scopes) {
        super(workspace, scopes);
        add("conversations.create", Tier.TWO, this::create, "channels:manage", "groups:write");
        add("conversations.setTopic", Tier.TWO, this::topic, writing("topic"));
        add("conversations.setPurpose", Tier.TWO, this::purpose, writing("topic"));
        add("conversations.archive", Tier.TWO, this::archive, "channels:manage", "groups:write");
        add("conversations.info", Tier.THREE, this::info, READ);
        add("conversations.members", Tier.FOUR, this::members, READ);
        add("conversations.join", Tier.THREE, this::join, "channels:join");
        add("conversations.open", Tier.THREE, this::open, "im:write");
    }

    static String[] writing(String narrower) {
        return new String[] {"channels:manage", "channels:write." + narrower, "groups:write", "groups:write." + narrower
        };
    }

    private JsonObject create(Arguments arguments) {
        boolean isPrivate = arguments.flag("is_private");
        needScope(isPrivate ? "groups:write" : "channels:manage");
        var name = arguments.text("name");
        if (name == null) throw new SlackError("invalid_name_required");
        return told(channels().create(name, isPrivate ? Kind.PRIVATE : Kind.PUBLIC, bot()));
    }

    private JsonObject topic(Arguments arguments) {
        var channel = changed(arguments);
        var topic = arguments.text("topic");
        channels().topic(channel.id(), bot(), topic == null ? "" : topic);
        return told(channel.id());
    }

    private JsonObject purpose(Arguments arguments) {
        var channel = changed(arguments);
        var purpose = arguments.text("purpose");
        channels().purpose(channel.id(), bot(), purpose == null ? "" : purpose);
        return told(channel.id());
    }

    private Conversation changed(Arguments arguments) {
        var channel = joined(arguments.need("channel"));
        if (channel.kind() == Kind.IM) throw new SlackError("method_not_supported_for_channel_type");
        needManaging(channel, "topic");
        return channel;
    }

    private JsonObject archive(Arguments arguments) {
        var channel = joined(arguments.need("channel"));
        if (channel.kind() == Kind.IM) throw new SlackError("method_not_supported_for_channel_type");
        needManaging(channel, "");
        channels().archive(channel.id(), bot(), true);
        return new JsonObject();
    }

    private JsonObject info(Arguments arguments) {
        var channel = seen(arguments.need("channel"));
        needScopeFor(channel, "read");
        var told = told(channel.id());
        if (!arguments.flag("include_num_members")) Json.inner(told, "channel").remove("num_members");
        return told;
    }

    private JsonObject members(Arguments arguments) {
        var channel = seen(arguments.need("channel"));
        needScopeFor(channel, "read");
        var all = channel.members().stream().sorted().toList();
        var page = Page.of(all, arguments.text("cursor"), arguments.limit(100, 1_000));
        return Json.object("members", Json.array(page.items()), "response_metadata", page.metadata());
    }

    private JsonObject join(Arguments arguments) {
        var channel = seen(arguments.need("channel"));
        if (channel.kind() != Kind.PUBLIC) throw new SlackError("method_not_supported_for_channel_type");
        boolean already = channel.members().contains(bot());
        channels().join(channel.id(), bot(), null);
        var told = told(channel.id());
        if (already) told.addProperty("warning", "already_in_channel");
        return told;
    }

    private JsonObject open(Arguments arguments) {
        var users = arguments.list("users");
        if (users.isEmpty()) {
            var channel = seen(arguments.need("channel"));
            return Json.object("channel", Json.object("id", channel.id()));
        }
        if (users.size() > 1) throw new SlackError("method_not_supported_for_channel_type");
        if (users.equals(List.of(bot()))) throw new SlackError("cannot_dm_bot");
        var id = channels().directMessages(users.getFirst());
        var channel = arguments.flag("return_im") ? channels().info(id, bot()) : Json.object("id", id);
        return Json.object("no_op", false, "already_open", false, "channel", channel);
    }

    private JsonObject told(String id) {
        return Json.object("channel", channels().info(id, bot()));
    }
}
