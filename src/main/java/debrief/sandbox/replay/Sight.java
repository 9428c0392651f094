package debrief.sandbox.replay;

import com.google.gson.JsonObject;
import debrief.sandbox.people.Spot;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workspace through one person's eyes: what they can read and press, the newest first. */
record Sight(Workspace workspace, String person) {
    /** A message and where it stands. */
    record Seen(String channel, JsonObject message) {
        String ts() {
            return Json.text(message, "ts", "");
        }

        boolean holds(String words) {
            return plain(message.toString()).contains(plain(words));
        }

        boolean begins(String words) {
            var text = Json.text(message, "text", "").replaceFirst("^[*_]+", "");
            return plain(text).startsWith(plain(words));
        }
    }

    /** Whether a person sees a conversation at all. */
    static boolean sees(Conversation conversation, String person) {
        return conversation.kind() == Kind.PUBLIC || conversation.members().contains(person);
    }

    /** Messages in a channel, ephemeral ones to this person included, the newest first. */
    List<Seen> messages(String channel) {
        var all = new ArrayList<Seen>();
        if (!sees(workspace.channels().get(channel), person)) return all;
        workspace.messages().all(channel).forEach(each -> all.add(new Seen(channel, each)));
        workspace.messages().ephemerals(channel, person).forEach(each -> all.add(new Seen(channel, each)));
        all.sort(Comparator.comparing(Seen::ts).reversed());
        return all;
    }

    /** The modal on top; null when none is open. */
    @Nullable
    JsonObject modal() {
        var stack = workspace.views().modals(person);
        return stack.isEmpty() ? null : stack.getLast();
    }

    /** The newest message in a channel that holds some words. */
    @Nullable
    Seen message(String channel, String words) {
        return messages(channel).stream()
                .filter(each -> each.holds(words))
                .findFirst()
                .orElse(null);
    }

    /** The newest message that begins with some words and that one can reply to. */
    @Nullable
    Seen thread(String channel, String words) {
        return messages(channel).stream()
                .filter(each -> !Json.flag(each.message(), "is_ephemeral"))
                .filter(each ->
                        Json.text(each.message(), "thread_ts", each.ts()).equals(each.ts()))
                .filter(each -> each.begins(words))
                .findFirst()
                .orElse(null);
    }

    /** Everything that can be pressed with that label: in the open modal, on the Home tab, or in a channel's messages. */
    @Nullable
    Press press(String place, String label, @Nullable String near) {
        var modal = modal();
        if (modal != null) return inView(modal, label);
        if (place.equals("home")) return inView(workspace.views().home(person), label);
        return messages(place).stream()
                .filter(each -> near == null || each.holds(near))
                .map(each -> inBlocks(new Spot.OnMessage(each.channel(), each.ts()), each.message(), label))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An element that can be pressed, and the option of it that was meant, if any. */
    record Press(
            Spot spot,
            String block,
            String action,
            @Nullable JsonObject option) {}

    private static @Nullable Press inBlocks(Spot spot, JsonObject holder, String label) {
        for (var block : Json.objects(holder, "blocks"))
            for (var element : Inputs.elements(block)) {
                var blockId = Json.text(block, "block_id", "");
                var action = Json.text(element, "action_id", "");
                if (labelled(element, label)) return new Press(spot, blockId, action, null);
                var option =
                        options(element).filter(each -> labelled(each, label)).findFirst();
                if (option.isPresent()) return new Press(spot, blockId, action, option.get());
            }
        return null;
    }

    private static @Nullable Press inView(@Nullable JsonObject view, String label) {
        return view == null ? null : inBlocks(new Spot.InView(Json.text(view, "id", "")), view, label);
    }

    /** Every label that could be pressed in a place: for the one who looked in vain. */
    List<String> labels(String place) {
        var modal = modal();
        var holders = modal == null
                ? place.equals("home")
                        ? List.<JsonObject>of()
                        : messages(place).stream().map(Seen::message).limit(12).toList()
                : List.of(modal);
        return holders.stream()
                .flatMap(holder -> Json.objects(holder, "blocks").stream())
                .flatMap(block -> Inputs.elements(block).stream())
                .flatMap(element -> Stream.concat(Stream.of(element), options(element)))
                .map(each -> Json.text(Json.inner(each, "text"), "text", ""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    static Stream<JsonObject> options(JsonObject element) {
        var groups = Json.objects(element, "option_groups").stream()
                .flatMap(group -> Json.objects(group, "options").stream());
        return Stream.concat(Json.objects(element, "options").stream(), groups);
    }

    static boolean labelled(JsonObject element, String label) {
        var text = plain(Json.text(Json.inner(element, "text"), "text", ""));
        return !text.isEmpty() && text.equals(plain(label));
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
