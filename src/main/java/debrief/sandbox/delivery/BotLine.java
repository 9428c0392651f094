package debrief.sandbox.delivery;

import com.google.gson.JsonObject;

/** The way to the bot: requests to its address, or envelopes through its sockets. Waits at most three seconds. */
public interface BotLine extends AutoCloseable {
    /**
     * Sends an event.
     *
     * @param wrapper the whole {@code event_callback}
     * @param retry 0 at first, then 1 to 3
     * @param reason why it is sent again; empty at first
     */
    BotAnswer event(JsonObject wrapper, int retry, String reason);

    /** Sends a slash command, whose answer is shown to the person. */
    BotAnswer command(JsonObject fields);

    /** Sends a click, a shortcut, a submission or a request for options. */
    BotAnswer interaction(JsonObject payload);

    @Override
    void close();
}
