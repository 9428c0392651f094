package debrief.sandbox.api;

import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * One call that the bot made.
 *
 * @param number counts up from one
 * @param method such as {@code chat.postMessage}
 * @param arguments as sent, without the token
 * @param status of the HTTP answer
 * @param answer its body
 * @param at real time
 */
public record Call(long number, String method, JsonObject arguments, int status, JsonObject answer, Instant at) {
    /** Whether Slack said yes. */
    public boolean ok() {
        return answer.has("ok") && answer.get("ok").getAsBoolean();
    }

    /** The error's code; empty when there is none. */
    public String error() {
        return answer.has("error") ? answer.get("error").getAsString() : "";
    }
}
