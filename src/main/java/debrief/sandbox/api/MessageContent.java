package debrief.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.blocks.BlockRules;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The content of a message to be posted, read and checked. */
final class MessageContent {
    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_MARKDOWN = 12_000;
    private static final int MOST_ATTACHMENTS = 100;

    private final Arguments arguments;
    private final Workspace workspace;

    MessageContent(Arguments arguments, Workspace workspace) {
        this.arguments = arguments;
        this.workspace = workspace;
    }

    /** Text, blocks, attachments and metadata. Throws what chat.postMessage answers to wrong ones. */
    JsonObject read() {
        var content = Json.object("text", text());
        var blocks = array("blocks", "invalid_blocks_format");
        if (blocks != null) content.add("blocks", checked(blocks));
        var attachments = array("attachments", "invalid_attachments");
        if (attachments != null && attachments.size() > MOST_ATTACHMENTS) throw new SlackError("too_many_attachments");
        if (attachments != null) content.add("attachments", attachments);
        var metadata = arguments.json("metadata", "invalid_metadata_format");
        if (metadata instanceof JsonObject kept && !kept.isEmpty()) content.add("metadata", checked(kept));
        if (Json.text(content, "text", "").isEmpty() && blocks == null && attachments == null)
            throw new SlackError("no_text");
        Inputs.nameBlocks(content, () -> workspace.pending().freshId("b"));
        return content;
    }

    private String text() {
        var markdown = arguments.text("markdown_text");
        var text = arguments.text("text");
        if (markdown != null) {
            if (text != null || arguments.has("blocks")) throw new SlackError("markdown_text_conflict");
            if (markdown.length() > LONGEST_MARKDOWN) throw new SlackError("msg_too_long");
            return markdown;
        }
        if (text == null) return "";
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private @Nullable JsonArray array(String name, String otherwise) {
        JsonElement given = arguments.json(name, otherwise);
        if (given == null) return null;
        if (!given.isJsonArray()) throw new SlackError(otherwise);
        return given.getAsJsonArray().isEmpty() ? null : given.getAsJsonArray();
    }

    private static JsonArray checked(JsonArray blocks) {
        var problems = BlockRules.ofMessage(blocks);
        if (!problems.isEmpty()) throw SlackError.because("invalid_blocks", problems);
        return blocks;
    }

    private static JsonObject checked(JsonObject metadata) {
        boolean whole = Json.text(metadata, "event_type") != null
                && metadata.get("event_payload") != null
                && metadata.get("event_payload").isJsonObject();
        if (!whole) throw new SlackError("invalid_metadata_schema");
        return metadata;
    }
}
