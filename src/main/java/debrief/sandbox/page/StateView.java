package debrief.sandbox.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The workspace as one person sees it: their conversations, what only they were shown, their modals and Home tab. */
final class StateView {
    private final Workspace workspace;
    private final Manifest manifest;

    StateView(Workspace workspace, Manifest manifest) {
        this.workspace = workspace;
        this.manifest = manifest;
    }

    /** @param place the conversation that is open: of others only the newest stamp is told */
    JsonObject of(String person, String place) {
        if (workspace.directory().person(person) == null) throw new SlackError("user_not_found");
        long version = workspace.version();
        var state = Json.object("ok", true, "version", version, "me", person, "in", place);
        state.add("clock", Json.object("now", workspace.clock().instant().toEpochMilli()));
        state.add("people", people());
        state.add("channels", channels(person, place));
        state.add("views", Json.array(workspace.views().modals(person)));
        var home = workspace.views().home(person);
        if (home != null) state.add("home", home);
        state.add("commands", commands());
        state.addProperty("writes_to_bot", manifest.messagesTab());
        state.add("shortcuts", shortcuts());
        return state;
    }

    private JsonArray channels(String person, String place) {
        var seen = new JsonArray();
        for (var each : workspace.channels().all()) if (sees(each, person)) seen.add(channel(each, person, place));
        return seen;
    }

    private static boolean sees(Conversation conversation, String person) {
        return conversation.kind() == Kind.PUBLIC || conversation.members().contains(person);
    }

    private JsonObject channel(Conversation from, String person, String place) {
        var info = workspace.channels().info(from.id(), person);
        var messages = messages(from.id(), person);
        var told = facts(from, person);
        told.addProperty("created_by_bot", workspace.directory().botUser().equals(Json.text(info, "creator")));
        told.addProperty("latest", latest(messages, person));
        told.add("messages", from.id().equals(place) ? Json.array(messages) : new JsonArray());
        return told;
    }

    private JsonObject facts(Conversation from, String person) {
        return Json.object(
                "id",
                from.id(),
                "name",
                from.name(),
                "is_private",
                from.kind() == Kind.PRIVATE,
                "is_im",
                from.kind() == Kind.IM,
                "is_archived",
                from.archived(),
                "member",
                from.members().contains(person),
                "topic",
                from.topic(),
                "purpose",
                from.purpose(),
                "members",
                from.members(),
                "bookmarks",
                from.bookmarks(),
                "pins",
                pins(from));
    }

    private List<JsonObject> messages(String channel, String person) {
        var all = new ArrayList<>(workspace.messages().all(channel));
        for (var each : workspace.messages().ephemerals(channel, person)) {
            each.addProperty("ephemeral", true);
            all.add(each);
        }
        all.sort(Comparator.comparing(each -> Json.text(each, "ts", "")));
        return all;
    }

    private static String latest(List<JsonObject> messages, String person) {
        return messages.reversed().stream()
                .filter(each -> !person.equals(Json.text(each, "user")))
                .filter(each -> !Json.text(each, "subtype", "").matches("(channel|group)_.*"))
                .map(each -> Json.text(each, "ts", ""))
                .findFirst()
                .orElse("");
    }

    private static List<String> pins(Conversation from) {
        return from.pins().stream()
                .map(each -> Json.text(Json.inner(each, "message"), "ts", ""))
                .toList();
    }

    private JsonArray people() {
        var all = new JsonArray();
        for (var each : workspace.directory().people())
            all.add(Json.object(
                    "id",
                    each.id(),
                    "name",
                    each.name(),
                    "team",
                    each.team(),
                    "title",
                    each.title(),
                    "tz",
                    each.zone()));
        var bot = workspace.directory().bot();
        all.add(Json.object(
                "id", bot.user(), "bot_id", bot.id(), "name", bot.name(), "is_bot", true, "user", bot.user()));
        for (var each : workspace.directory().otherApps())
            all.add(Json.object("id", each.id(), "name", each.name(), "is_bot", true));
        return all;
    }

    private JsonArray commands() {
        return Json.array(manifest.commands().stream()
                .map(each -> Json.object(
                        "command", each.name(), "description", each.description(), "usage_hint", each.hint()))
                .toList());
    }

    private JsonArray shortcuts() {
        return Json.array(manifest.shortcuts().stream()
                .map(each -> Json.object(
                        "name",
                        each.name(),
                        "callback_id",
                        each.callbackId(),
                        "type",
                        each.onMessage() ? "message" : "global"))
                .toList());
    }
}
