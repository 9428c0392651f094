package debrief.sandbox.workspace;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Modals, at most three on top of each other for each person, and everyone's App Home. */
public final class Views {
    private static final int HIGHEST_STACK = 3;

    private final Workspace workspace;
    private final State state;

    Views(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** The modals open before a person, the one seen last. */
    public List<JsonObject> modals(String person) {
        return workspace.read(
                () -> stack(person).stream().map(JsonObject::deepCopy).toList());
    }

    /** The Home tab published for a person; null when there is none. */
    public @Nullable JsonObject home(String person) {
        return workspace.read(() -> {
            var home = state.homes.get(person);
            return home == null ? null : home.deepCopy();
        });
    }

    /** Opens a modal before a person in the place of all that are open. */
    public JsonObject open(String person, JsonObject draft) {
        return workspace.change(() -> {
            stack(person).clear();
            return pushed(person, draft);
        });
    }

    /** Lays a modal on the one that is open. Throws {@code push_limit_reached}. */
    public JsonObject push(String person, JsonObject draft) {
        return workspace.change(() -> {
            if (stack(person).size() >= HIGHEST_STACK) throw new SlackError("push_limit_reached");
            return pushed(person, draft);
        });
    }

    /** Puts another content in the place of a view's. Throws {@code not_found}, {@code hash_conflict}. */
    public JsonObject update(String viewId, JsonObject draft, @Nullable String hash) {
        return workspace.change(() -> {
            var view = require(each -> viewId.equals(Json.text(each, "id")));
            return updated(view, draft, hash).deepCopy();
        });
    }

    /** The id of the view that has this external id. Throws {@code not_found}. */
    public String withExternalId(String externalId) {
        return workspace.read(() ->
                Json.text(require(each -> externalId.equals(Json.text(each, "external_id"))), "id", ""));
    }

    /** Fills a person's Home tab. Throws {@code hash_conflict}. */
    public JsonObject publish(String person, JsonObject draft, @Nullable String hash) {
        return workspace.change(() -> {
            var known = state.homes.get(person);
            if (known != null) return updated(known, draft, hash).deepCopy();
            var made = made(draft);
            made.add("root_view_id", made.get("id"));
            state.homes.put(person, made);
            return made.deepCopy();
        });
    }

    /** A person opened the app: its {@code home} tab, or its {@code messages}. */
    public void opened(String person, String tab) {
        var messages = workspace.channels().directMessages(person);
        workspace.change(() -> {
            var event = Json.object("type", "app_home_opened", "user", person, "channel", messages, "tab", tab);
            event.addProperty("event_ts", workspace.eventTs());
            var home = state.homes.get(person);
            if (home != null && tab.equals("home")) event.add("view", home.deepCopy());
            workspace.tell("app_home_opened", null, event);
            return null;
        });
    }

    /** Keeps what a person has filled in so far. */
    public void fill(String viewId, JsonObject values) {
        workspace.change(() -> {
            require(each -> viewId.equals(Json.text(each, "id"))).add("state", Json.object("values", values));
            return null;
        });
    }

    /** Takes the view away, and with it all that lie on it. */
    public void close(String person, String viewId) {
        workspace.change(() -> {
            var stack = stack(person);
            for (int i = 0; i < stack.size(); i++)
                if (viewId.equals(Json.text(stack.get(i), "id"))) {
                    stack.subList(i, stack.size()).clear();
                    break;
                }
            return null;
        });
    }

    /** Takes all of a person's modals away. */
    public void clear(String person) {
        workspace.change(() -> {
            stack(person).clear();
            return null;
        });
    }

    /** A modal or Home tab that is open before this person. Throws {@code not_found}. */
    public JsonObject get(String person, String viewId) {
        return workspace.read(() -> {
            for (var each : stack(person)) if (viewId.equals(Json.text(each, "id"))) return each.deepCopy();
            var home = state.homes.get(person);
            if (home != null && viewId.equals(Json.text(home, "id"))) return home.deepCopy();
            throw new SlackError("not_found");
        });
    }

    private List<JsonObject> stack(String person) {
        return state.modals.computeIfAbsent(person, _ -> new ArrayList<>());
    }

    private JsonObject pushed(String person, JsonObject draft) {
        checkExternalId(draft, null);
        var stack = stack(person);
        var made = made(draft);
        made.add("root_view_id", (stack.isEmpty() ? made : stack.getFirst()).get("id"));
        made.add(
                "previous_view_id",
                stack.isEmpty() ? JsonNull.INSTANCE : stack.getLast().get("id"));
        stack.add(made);
        return made.deepCopy();
    }

    private JsonObject made(JsonObject draft) {
        var bot = workspace.directory().bot();
        var view = Json.shaped("""
                {"id": ?, "team_id": ?, "app_id": ?, "app_installed_team_id": ?, "bot_id": ?,
                 "previous_view_id": null}""", workspace.freshId("V"), Workspace.TEAM, bot.app(), Workspace.TEAM, bot.id());
        fillIn(view, draft);
        view.add("state", Json.object("values", Inputs.first(view)));
        return view;
    }

    private JsonObject updated(JsonObject view, JsonObject draft, @Nullable String hash) {
        if (hash != null && !hash.equals(Json.text(view, "hash"))) throw new SlackError("hash_conflict");
        checkExternalId(draft, view);
        var before = Json.inner(Json.inner(view, "state"), "values");
        fillIn(view, draft);
        view.add("state", Json.object("values", Inputs.kept(view, before)));
        return view;
    }

    private void fillIn(JsonObject view, JsonObject draft) {
        for (var name : List.of("title", "submit", "close")) view.add(name, JsonNull.INSTANCE);
        for (var name : List.of("private_metadata", "callback_id", "external_id")) view.addProperty(name, "");
        for (var name : List.of("clear_on_close", "notify_on_close")) view.addProperty(name, false);
        draft.deepCopy().asMap().forEach(view::add);
        Inputs.nameBlocks(view, () -> workspace.freshId("b"));
        view.addProperty("hash", workspace.realNow().getEpochSecond() + "." + workspace.freshId("h"));
    }

    private void checkExternalId(JsonObject draft, @Nullable JsonObject self) {
        var wanted = Json.text(draft, "external_id", "");
        if (wanted.isEmpty()) return;
        boolean taken = open().stream().anyMatch(each -> each != self && wanted.equals(Json.text(each, "external_id")));
        if (taken) throw new SlackError("duplicate_external_id");
    }

    private JsonObject require(Function<JsonObject, Boolean> wanted) {
        for (var each : open()) if (wanted.apply(each)) return each;
        throw new SlackError("not_found");
    }

    private List<JsonObject> open() {
        var all = new ArrayList<>(state.homes.values());
        state.modals.values().forEach(all::addAll);
        return all;
    }
}
