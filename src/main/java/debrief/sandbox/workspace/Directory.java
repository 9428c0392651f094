package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People and apps. */
public final class Directory {
    private final Workspace workspace;
    private final State state;

    Directory(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** Everyone, in a lasting order. */
    public List<Person> people() {
        return workspace.read(() -> List.copyOf(state.people.values()));
    }

    /** One person; null when there is none of that id. */
    public @Nullable Person person(String id) {
        return workspace.read(() -> state.people.get(id));
    }

    /** The app under test: the first of the apps. */
    public AppIdentity bot() {
        return workspace.read(() -> state.apps.values().iterator().next());
    }

    /** The bot's user id. */
    public String botUser() {
        var user = bot().user();
        if (user == null) throw new IllegalStateException("The bot of the sandbox has no user");
        return user;
    }

    /** Apps beside the bot: they post through webhooks. */
    public List<AppIdentity> otherApps() {
        return workspace.read(() ->
                state.apps.values().stream().filter(app -> app.user() == null).toList());
    }

    /** An app by its bot id; null when there is none. */
    public @Nullable AppIdentity app(String botId) {
        return workspace.read(() -> state.apps.get(botId));
    }

    /** As {@code users.info} tells it. Throws {@code user_not_found}. */
    public JsonObject user(String id, boolean withEmail) {
        for (var user : users(withEmail)) if (id.equals(Json.text(user, "id"))) return user;
        throw new SlackError("user_not_found");
    }

    /** As {@code users.list} tells it. */
    public List<JsonObject> users(boolean withEmail) {
        return workspace.read(() -> {
            var all = new ArrayList<JsonObject>();
            for (var person : state.people.values()) all.add(person.asUser(workspace.now(), withEmail));
            for (var app : state.apps.values()) if (app.user() != null) all.add(app.asUser());
            return all;
        });
    }

    /** Changes what a person says of themselves; apps hear {@code user_change}. */
    public void update(Person changed) {
        workspace.change(() -> {
            if (state.people.replace(changed.id(), changed) == null) throw new SlackError("user_not_found");
            var event = Json.shaped(
                    """
                    {"type": "user_change", "user": ?, "cache_ts": ?, "event_ts": ?}""", changed.asUser(workspace.now(), false), workspace.now().getEpochSecond(), workspace.eventTs());
            workspace.tell("user_change", null, event);
            return changed;
        });
    }

    boolean knows(String user) {
        return state.people.containsKey(user) || state.apps.values().stream().anyMatch(app -> user.equals(app.user()));
    }
}
