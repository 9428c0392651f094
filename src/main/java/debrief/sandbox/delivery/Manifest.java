package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the app asked for when it was installed: scopes, events, commands, shortcuts. */
public final class Manifest {
    private static final Map<String, String> SCOPE_OF_EVENT = Map.ofEntries(
            Map.entry("message.channels", "channels:history"),
            Map.entry("message.groups", "groups:history"),
            Map.entry("message.im", "im:history"),
            Map.entry("message.mpim", "mpim:history"),
            Map.entry("reaction_added", "reactions:read"),
            Map.entry("reaction_removed", "reactions:read"),
            Map.entry("pin_added", "pins:read"),
            Map.entry("pin_removed", "pins:read"),
            Map.entry("app_mention", "app_mentions:read"),
            Map.entry("user_change", "users:read"),
            Map.entry("channel_created", "channels:read"),
            Map.entry("channel_rename", "channels:read"),
            Map.entry("channel_archive", "channels:read"),
            Map.entry("channel_unarchive", "channels:read"),
            Map.entry("group_rename", "groups:read"),
            Map.entry("group_archive", "groups:read"),
            Map.entry("group_unarchive", "groups:read"));

    private final Set<String> scopes;
    private final Set<String> events;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final List<Shortcut> shortcuts;
    private final boolean interactive;
    private final boolean homeTab;
    private final boolean messagesTab;
    private final boolean offersOptions;

    /**
     * A slash command.
     *
     * @param name with its slash
     * @param description what it does
     * @param hint what may follow it
     * @param escapes whether mentioned people and channels arrive as ids
     */
    public record Command(String name, String description, String hint, boolean escapes) {}

    /**
     * A shortcut.
     *
     * @param name as shown
     * @param callbackId as sent
     * @param onMessage in a message's menu; otherwise global
     */
    public record Shortcut(String name, String callbackId, boolean onMessage) {}

    private Manifest(JsonObject manifest) {
        var settings = Json.inner(manifest, "settings");
        var features = Json.inner(manifest, "features");
        var oauth = Json.inner(Json.inner(manifest, "oauth_config"), "scopes");
        scopes = new LinkedHashSet<>(Json.texts(oauth, "bot"));
        events = new LinkedHashSet<>(Json.texts(Json.inner(settings, "event_subscriptions"), "bot_events"));
        interactive = Json.flag(Json.inner(settings, "interactivity"), "is_enabled");
        homeTab = Json.flag(Json.inner(features, "app_home"), "home_tab_enabled");
        var home = Json.inner(features, "app_home");
        messagesTab = Json.flag(home, "messages_tab_enabled") && !Json.flag(home, "messages_tab_read_only_enabled");
        offersOptions = Json.has(Json.inner(settings, "interactivity"), "message_menu_options_url");
        for (var each : Json.objects(features, "slash_commands")) {
            var command = new Command(
                    Json.text(each, "command", ""),
                    Json.text(each, "description", ""),
                    Json.text(each, "usage_hint", ""),
                    Json.flag(each, "should_escape"));
            commands.put(command.name(), command);
        }
        shortcuts = Json.objects(features, "shortcuts").stream()
                .map(each -> new Shortcut(
                        Json.text(each, "name", ""),
                        Json.text(each, "callback_id", ""),
                        "message".equals(Json.text(each, "type"))))
                .toList();
    }

    /** Reads a manifest in YAML (or JSON, which is YAML too). */
    public static Manifest parse(String text) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (!(Json.of(read) instanceof JsonObject manifest))
            throw new IllegalArgumentException("The manifest is not a YAML mapping");
        return new Manifest(manifest);
    }

    /** The bot's scopes. */
    public Set<String> scopes() {
        return scopes;
    }

    /** Every slash command. */
    public List<Command> commands() {
        return List.copyOf(commands.values());
    }

    /** The command of that name, with its slash; null when there is none. */
    public @Nullable Command command(String name) {
        return commands.get(name);
    }

    /** Every shortcut, of messages and global. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** Whether buttons, shortcuts and submissions are sent at all. */
    public boolean interactive() {
        return interactive;
    }

    /** Whether the app has a Home tab. */
    public boolean homeTab() {
        return homeTab;
    }

    /** Whether menus that ask the bot for options have an address to ask at. */
    public boolean offersOptions() {
        return offersOptions;
    }

    /** Whether people may write to the app in its direct messages. */
    public boolean messagesTab() {
        return messagesTab;
    }

    /** Whether the app is told of an event: it subscribed and has the scope the event needs. */
    public boolean hears(String event) {
        var scope = SCOPE_OF_EVENT.get(event);
        return events.contains(event) && (scope == null || scopes.contains(scope));
    }

    /** Whether the app is told of people coming and going in conversations of a kind. */
    public boolean hearsMembers(String event, Kind kind) {
        return events.contains(event) && scopes.contains(kind.scopePrefix() + ":read");
    }
}
