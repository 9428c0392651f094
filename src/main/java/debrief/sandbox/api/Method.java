package debrief.sandbox.api;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A method of the Web API.
 *
 * @param name such as {@code chat.postMessage}
 * @param tier how often it may be called
 * @param scopes one of these is needed; none when empty
 * @param body what it does; answers without {@code ok}, or throws a SlackError
 */
record Method(String name, Tier tier, List<String> scopes, Body body) {
    /** What a method does. */
    interface Body {
        JsonObject call(Arguments arguments);
    }
}
