package debrief.sandbox.api;

import debrief.sandbox.workspace.Channels;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A group of methods, and what all groups need. */
abstract class Methods {
    private final Workspace workspace;
    private final Set<String> scopes;
    private final List<Method> list = new ArrayList<>();

    Methods(Workspace workspace, Set<String> scopes) {
        this.workspace = workspace;
        this.scopes = scopes;
    }

    final List<Method> list() {
        return List.copyOf(list);
    }

    final void add(String name, Tier tier, Method.Body body, String... anyScope) {
        list.add(new Method(name, tier, List.of(anyScope), body));
    }

    final Workspace workspace() {
        return workspace;
    }

    final Channels channels() {
        return workspace.channels();
    }

    final String bot() {
        return workspace.directory().botUser();
    }

    /** Throws {@code missing_scope} unless the app has one of them. */
    final void needScope(String... any) {
        needScope(scopes, Arrays.asList(any));
    }

    static void needScope(Set<String> scopes, List<String> any) {
        if (any.isEmpty() || any.stream().anyMatch(scopes::contains)) return;
        throw new SlackError(
                "missing_scope", Json.object("needed", String.join(",", any), "provided", String.join(",", scopes)));
    }

    final boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    /** Throws {@code missing_scope} unless the app may do one of these to conversations of the kind. */
    final void needScopeFor(Conversation channel, String... rights) {
        var prefix = channel.kind().scopePrefix();
        needScope(Arrays.stream(rights).map(right -> prefix + ":" + right).toArray(String[]::new));
    }

    /** The scope that makes and changes conversations: named differently for each kind. */
    final void needManaging(Conversation channel, String narrower) {
        boolean open = channel.kind() == Kind.PUBLIC;
        var prefix = channel.kind().scopePrefix();
        if (narrower.isEmpty()) needScope(open ? "channels:manage" : prefix + ":write");
        else needScope(open ? "channels:manage" : prefix + ":write", prefix + ":write." + narrower);
    }

    /** A conversation that the bot may know of. Throws {@code channel_not_found}. */
    final Conversation seen(String id) {
        var found = channels().get(id);
        if (found.kind() != Kind.PUBLIC && !found.members().contains(bot())) throw new SlackError("channel_not_found");
        return found;
    }

    /** A conversation that the bot is in. Throws {@code channel_not_found}, {@code not_in_channel}. */
    final Conversation joined(String id) {
        var found = seen(id);
        if (!found.members().contains(bot())) throw new SlackError("not_in_channel");
        return found;
    }
}
