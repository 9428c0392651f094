package debrief.sandbox.workspace;

import com.google.gson.JsonObject;

/** Slack says no: a code such as {@code channel_not_found}, and what goes beside it in the answer. */
public final class SlackError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient JsonObject details;

    public SlackError(String code) {
        this(code, new JsonObject());
    }

    /** With further fields of the answer, such as {@code needed} or {@code response_metadata}. */
    public SlackError(String code, JsonObject details) {
        super(code);
        this.code = code;
        this.details = details;
    }

    /** The refusal as Slack lists bad arguments: under {@code response_metadata.messages}. */
    public static SlackError because(String code, java.util.List<String> messages) {
        return new SlackError(code, Json.object("response_metadata", Json.object("messages", Json.array(messages))));
    }

    public String code() {
        return code;
    }

    /** Further fields of the answer. */
    public JsonObject details() {
        return details;
    }
}
