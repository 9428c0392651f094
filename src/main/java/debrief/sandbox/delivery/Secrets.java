package debrief.sandbox.delivery;

/**
 * What the bot and the workspace share.
 *
 * @param signingSecret signs what is sent to the bot
 * @param botToken the bot calls with it, {@code xoxb-…}
 * @param appToken opens sockets, {@code xapp-…}
 */
public record Secrets(String signingSecret, String botToken, String appToken) {}
