package debrief.slack.timeline;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.slack.Json;
import debrief.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message says, in plain characters; only mentions of people stay marks, as {@code <@U…>}. */
final class SaidText {
    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{2,})(?:\\|[^<>]*)?>");
    private static final Set<String> TEXTS = Set.of("text", "fields", "elements", "blocks", "title", "alt_text", "url");

    private SaidText() {}

    /** Slack's markup as it was typed or escaped, read. */
    static String of(String mrkdwn) {
        var said = new StringBuilder();
        var person = PERSON.matcher(mrkdwn);
        int from = 0;
        while (person.find()) {
            said.append(Mrkdwn.read(mrkdwn.substring(from, person.start()), id -> id));
            said.append("<@").append(person.group(1)).append('>');
            from = person.end();
        }
        return said.append(Mrkdwn.read(mrkdwn.substring(from), id -> id)).toString();
    }

    /**
     * The text of a message; of an app's message also what its attachments say, and where there is no text at all what its
     * blocks say.
     */
    static String ofMessage(JsonObject message, boolean app) {
        var parts = new ArrayList<String>();
        add(parts, Json.text(message, "text"));
        if (app || parts.isEmpty()) Json.list(message, "attachments").forEach(each -> attached(parts, each));
        if (parts.isEmpty()) Json.list(message, "blocks").forEach(each -> shown(parts, each));
        return of(String.join("\n", parts));
    }

    /** A preview of a link says nothing that the message does not. */
    private static void attached(List<String> parts, JsonElement attachment) {
        if (!attachment.isJsonObject()) return;
        var given = attachment.getAsJsonObject();
        if (!Json.text(given, "from_url").isEmpty()) return;
        int before = parts.size();
        for (var name : List.of("pretext", "title", "text")) add(parts, Json.text(given, name));
        if (parts.size() == before) add(parts, Json.text(given, "fallback"));
    }

    private static void shown(List<String> parts, JsonElement block) {
        if (block.isJsonArray()) block.getAsJsonArray().forEach(each -> shown(parts, each));
        if (!block.isJsonObject()) return;
        block.getAsJsonObject().entrySet().stream()
                .filter(field -> TEXTS.contains(field.getKey()))
                .forEach(field -> {
                    if (field.getValue().isJsonPrimitive())
                        add(parts, field.getValue().getAsString());
                    else shown(parts, field.getValue());
                });
    }

    private static void add(List<String> parts, String text) {
        if (!text.isBlank() && !parts.contains(text.strip())) parts.add(text.strip());
    }
}
