package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conversations: making them, being in them, naming them. Refusals are {@link SlackError}s with Slack's codes. */
public final class Channels {
    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}_-]+");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TOPIC = 250;

    private final Workspace workspace;
    private final State state;

    Channels(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** Every conversation, in the order of their making. */
    public List<Conversation> all() {
        return workspace.read(
                () -> state.channels.values().stream().map(Conversation::of).toList());
    }

    /** One conversation. Throws {@code channel_not_found}. */
    public Conversation get(String id) {
        return workspace.read(() -> Conversation.of(channel(id)));
    }

    /** The conversation of that name, without the hash; null when there is none. */
    public @Nullable Conversation named(String name) {
        return all().stream()
                .filter(each -> each.kind() != Kind.IM && each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** As {@code conversations.info} tells it to a viewer. */
    public JsonObject info(String id, @Nullable String viewer) {
        return workspace.read(() -> channel(id).asConversation(viewer));
    }

    /** The direct messages between a person and the bot, made when first asked for; its id. */
    public String directMessages(String person) {
        return workspace.change(() -> {
            if (!state.people.containsKey(person)) throw new SlackError("user_not_found");
            var id = "D" + person.substring(1);
            if (!state.channels.containsKey(id)) {
                var made = made(id, id, Kind.IM, person);
                made.members.add(workspace.directory().botUser());
            }
            return id;
        });
    }

    /** Makes a conversation with its maker as the only member; its id. */
    public String create(String name, Kind kind, String creator) {
        checkName(name);
        return workspace.change(() -> {
            mustBeFree(name);
            var made = made(workspace.freshId("C"), name, kind, creator);
            if (kind == Kind.PUBLIC)
                workspace.tell("channel_created", null, Json.shaped("""
                                {"type": "channel_created", "channel": ?, "event_ts": ?}""", brief(made), workspace.eventTs()));
            tellJoined(made, creator, null);
            return made.id;
        });
    }

    /** Lets a user in; nothing happens when they are in. */
    public void join(String id, String user, @Nullable String inviter) {
        workspace.change(() -> {
            var channel = channel(id);
            channel.mustBeOpen();
            if (!workspace.directory().knows(user)) throw new SlackError("user_not_found");
            if (channel.members.add(user)) tellJoined(channel, user, inviter);
            return null;
        });
    }

    /** Takes a user out; nothing happens when they are not in. */
    public void leave(String id, String user) {
        workspace.change(() -> {
            var channel = channel(id);
            if (channel.name.equals("general")) throw new SlackError("cant_leave_general");
            if (!channel.members.contains(user)) return null;
            workspace.messages().system(channel, user, "channel_leave", "<@" + user + "> has left the channel");
            workspace.tell(
                    "member_left_channel",
                    channel,
                    Json.shaped("""
                            {"type": "member_left_channel", "user": ?, "channel": ?, "channel_type": ?, "team": ?,
                             "event_ts": ?}""", user, id, letter(channel), Workspace.TEAM, workspace.eventTs()));
            return channel.members.remove(user);
        });
    }

    /** Sets the topic, at most 250 characters. */
    public void topic(String id, String user, String topic) {
        workspace.change(() -> {
            var channel = open(id, topic);
            channel.topic = topic;
            var said = "set the channel topic: " + topic;
            workspace.messages().system(channel, user, "channel_topic", said, "topic", topic);
            return null;
        });
    }

    /** Sets the purpose, at most 250 characters. */
    public void purpose(String id, String user, String purpose) {
        workspace.change(() -> {
            var channel = open(id, purpose);
            channel.purpose = purpose;
            var said = "set the channel description: " + purpose;
            workspace.messages().system(channel, user, "channel_purpose", said, "purpose", purpose);
            return null;
        });
    }

    /** Gives it another name; the id stays. */
    public void rename(String id, String user, String name) {
        checkName(name);
        workspace.change(() -> {
            var channel = channel(id);
            channel.mustBeOpen();
            mustBeFree(name);
            var old = channel.name;
            channel.name = name;
            var said = "has renamed the channel from \"" + old + "\" to \"" + name + "\"";
            workspace.messages().system(channel, user, "channel_name", said, "old_name", old, "name", name);
            var event = Json.shaped("""
                    {"type": ?, "channel": ?, "event_ts": ?}""", prefix(channel) + "_rename", brief(channel), workspace.eventTs());
            workspace.tell(prefix(channel) + "_rename", channel, event);
            return null;
        });
    }

    /** Closes it for good, or until it is opened again. */
    public void archive(String id, String user, boolean archived) {
        workspace.change(() -> {
            var channel = channel(id);
            if (channel.archived == archived) throw new SlackError(archived ? "already_archived" : "not_archived");
            if (channel.name.equals("general")) throw new SlackError("cant_archive_general");
            var name = archived ? "archive" : "unarchive";
            channel.archived = archived;
            workspace.messages().system(channel, user, "channel_" + name, name + "d the channel");
            var event = Json.shaped("""
                    {"type": ?, "channel": ?, "user": ?, "is_moved": 0, "event_ts": ?}""", prefix(channel) + "_" + name, id, user, workspace.eventTs());
            workspace.tell(prefix(channel) + "_" + name, channel, event);
            return null;
        });
    }

    Channel channel(String id) {
        var found = state.channels.get(id);
        if (found == null) throw new SlackError("channel_not_found");
        return found;
    }

    private Channel open(String id, String words) {
        if (words.length() > LONGEST_TOPIC) throw new SlackError("too_long");
        var channel = channel(id);
        channel.mustBeOpen();
        return channel;
    }

    private Channel made(String id, String name, Kind kind, String creator) {
        var made = new Channel();
        made.id = id;
        made.name = name;
        made.kind = kind;
        made.creator = creator;
        made.created = workspace.now().getEpochSecond();
        made.members.add(creator);
        state.channels.put(id, made);
        return made;
    }

    private void mustBeFree(String name) {
        if (state.channels.values().stream().anyMatch(each -> each.name.equals(name)))
            throw new SlackError("name_taken");
    }

    private static void checkName(String name) {
        if (name.isBlank()) throw new SlackError("invalid_name_required");
        if (name.length() > LONGEST_NAME) throw new SlackError("invalid_name_maxlength");
        if (name.chars().allMatch(c -> "_-".indexOf(c) >= 0)) throw new SlackError("invalid_name_punctuation");
        if (!NAME.matcher(name).matches()) throw new SlackError("invalid_name_specials");
    }

    private void tellJoined(Channel channel, String user, @Nullable String inviter) {
        var extra = new ArrayList<String>();
        if (inviter != null) extra.addAll(List.of("inviter", inviter));
        var said = "<@" + user + "> has joined the channel";
        var subtype = prefix(channel) + "_join";
        workspace.messages().system(channel, user, subtype, said, extra.toArray(String[]::new));
        var event = Json.shaped("""
                {"type": "member_joined_channel", "user": ?, "channel": ?, "channel_type": ?, "team": ?,
                 "inviter": ?, "event_ts": ?}""", user, channel.id, letter(channel), Workspace.TEAM, inviter, workspace.eventTs());
        workspace.tell("member_joined_channel", channel, event);
    }

    private static JsonObject brief(Channel channel) {
        return Json.shaped(
                """
                {"id": ?, "name": ?, "name_normalized": ?, "created": ?, "creator": ?, "is_channel": ?,
                 "is_mpim": false}""",
                channel.id,
                channel.name,
                channel.name,
                channel.created,
                channel.creator,
                channel.kind == Kind.PUBLIC);
    }

    private static String prefix(Channel channel) {
        return channel.kind == Kind.PRIVATE ? "group" : "channel";
    }

    private static String letter(Channel channel) {
        return channel.kind == Kind.PRIVATE ? "G" : "C";
    }
}
