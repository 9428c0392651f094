package debrief.sandbox.people;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person, doing things in Slack. Channels are given by id, texts as they are typed. What Slack itself would not let
 * them do throws a {@link SlackError} with Slack's code.
 */
public final class PersonActs {
    private final String person;
    private final Workspace workspace;
    private final String baseUrl;
    private final Commands commands;
    private final Interactions interactions;
    private final Modals modals;
    private final boolean messagesTab;

    PersonActs(String person, People people) {
        this.person = person;
        this.workspace = people.workspace();
        this.baseUrl = people.baseUrl();
        this.commands = people.commands();
        this.interactions = people.interactions();
        this.modals = people.modals();
        this.messagesTab = people.messagesTab();
    }

    /** Says something; its ts. */
    public String say(String channel, String text) {
        return posted(channel, authored(text), false);
    }

    /** Answers in a thread; its ts. With broadcast it is also sent to the channel. */
    public String reply(String channel, String threadTs, String text, boolean broadcast) {
        var draft = authored(text);
        draft.addProperty("thread_ts", threadTs);
        return posted(channel, draft, broadcast);
    }

    /** Changes what they said. */
    public void edit(String channel, String ts, String text) {
        mustBeOwn(channel, ts, "cant_update_message");
        var changed = authored(text);
        changed.remove("user");
        changed.remove("client_msg_id");
        workspace.messages().edit(channel, ts, changed, person);
    }

    /** Takes back what they said. */
    public void delete(String channel, String ts) {
        mustBeOwn(channel, ts, "cant_delete_message");
        workspace.messages().delete(channel, ts);
    }

    /** Reacts; the emoji's name without colons. */
    public void react(String channel, String ts, String emoji) {
        mustBeIn(channel);
        workspace.marks().react(channel, ts, emoji, person);
    }

    public void unreact(String channel, String ts, String emoji) {
        mustBeIn(channel);
        workspace.marks().unreact(channel, ts, emoji, person);
    }

    public void pin(String channel, String ts) {
        mustBeIn(channel);
        workspace.marks().pin(channel, ts, person);
    }

    public void unpin(String channel, String ts) {
        mustBeIn(channel);
        workspace.marks().unpin(channel, ts, person);
    }

    /** Runs a slash command, such as {@code /incident new}; not in a thread, as Slack has it. */
    public Answer command(String channel, String line) {
        mustBeIn(channel);
        return commands.run(person, channel, line);
    }

    /**
     * Presses a button, or chooses in a menu.
     *
     * @param chosen null for a button; an option's value or the whole option, a list of these, a date, a user id
     */
    public Answer act(Spot spot, String blockId, String actionId, @Nullable JsonElement chosen) {
        return interactions.act(person, spot, blockId, actionId, chosen);
    }

    /** Presses the button, wherever on the message it is. */
    public Answer press(String channel, String ts, String actionId) {
        return act(new Spot.OnMessage(channel, ts), "", actionId, null);
    }

    /** Takes an entry of a message's menu. */
    public Answer messageShortcut(String channel, String ts, String callbackId) {
        mustBeIn(channel);
        return interactions.messageShortcut(person, channel, ts, callbackId);
    }

    /** Takes a shortcut that belongs to no message. */
    public Answer globalShortcut(String callbackId) {
        return interactions.globalShortcut(person, callbackId);
    }

    /** What the bot offers in a menu that asks it, as {@code {options}} or {@code {option_groups}}. */
    public JsonObject suggest(Spot spot, String blockId, String actionId, String typed) {
        return interactions.suggest(person, spot, blockId, actionId, typed);
    }

    /**
     * Submits a modal.
     *
     * @param values block id to action id to what stands there; what is left out keeps what stood there
     */
    public Submitted submit(String viewId, JsonObject values) {
        return modals.submit(person, viewId, values);
    }

    /** Closes a modal without submitting. */
    public void close(String viewId) {
        modals.close(person, viewId);
    }

    /** Opens the app's Home tab. */
    public void openHome() {
        workspace.views().opened(person, "home");
    }

    /** Opens the direct messages with the app; their channel id. */
    public String openMessages() {
        workspace.views().opened(person, "messages");
        return workspace.channels().directMessages(person);
    }

    /** Uploads a file into a channel; the ts of its message. */
    public String upload(String channel, String name, byte[] bytes, String text) {
        mustBeIn(channel);
        var files = workspace.files();
        var id = files.announce(name, person, baseUrl);
        files.fill(id, bytes);
        var said = Typed.forMessage(text, workspace);
        return ts(files.share(List.of(id), channel, Json.object("user", person), said));
    }

    /** Makes a channel; its id. */
    public String create(String name, boolean isPrivate) {
        return workspace.channels().create(name, isPrivate ? Kind.PRIVATE : Kind.PUBLIC, person);
    }

    public void join(String channel) {
        if (workspace.channels().get(channel).kind() != Kind.PUBLIC) throw new SlackError("channel_not_found");
        workspace.channels().join(channel, person, null);
    }

    public void leave(String channel) {
        workspace.channels().leave(channel, person);
    }

    public void invite(String channel, String user) {
        mustBeIn(channel);
        workspace.channels().join(channel, user, person);
    }

    public void rename(String channel, String name) {
        mustBeIn(channel);
        workspace.channels().rename(channel, person, name);
    }

    public void topic(String channel, String topic) {
        mustBeIn(channel);
        workspace.channels().topic(channel, person, topic);
    }

    public void archive(String channel) {
        mustBeIn(channel);
        workspace.channels().archive(channel, person, true);
    }

    private String posted(String channel, JsonObject draft, boolean broadcast) {
        mustBeIn(channel);
        boolean direct = workspace.channels().get(channel).kind() == Kind.IM;
        if (direct && !messagesTab) throw new SlackError("restricted_action");
        return ts(workspace.messages().post(channel, draft, broadcast));
    }

    private JsonObject authored(String typed) {
        if (typed.isBlank()) throw new SlackError("no_text");
        var text = Typed.forMessage(typed, workspace);
        var blocks = RichText.of(text, workspace.pending().freshId("b"));
        var clientId = UUID.randomUUID().toString();
        return Json.object("user", person, "text", text, "client_msg_id", clientId, "blocks", Json.array(blocks));
    }

    private void mustBeIn(String channel) {
        if (!workspace.channels().get(channel).members().contains(person)) throw new SlackError("not_in_channel");
    }

    private void mustBeOwn(String channel, String ts, String otherwise) {
        mustBeIn(channel);
        var author = Json.text(workspace.messages().get(channel, ts), "user");
        if (!person.equals(author)) throw new SlackError(otherwise);
    }

    private static String ts(JsonObject message) {
        return Json.text(message, "ts", "");
    }
}
