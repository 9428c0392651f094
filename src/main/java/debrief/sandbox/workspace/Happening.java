package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Something an app may be told of.
 *
 * @param subscription the name in the manifest, such as {@code message.channels}
 * @param channel where it happened; null when it belongs to no conversation
 * @param event the inner event, in Slack's shape
 */
public record Happening(String subscription, @Nullable String channel, JsonObject event) {}
