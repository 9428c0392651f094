package debrief.sandbox.delivery;

import com.google.gson.JsonObject;

/**
 * One attempt to tell the bot of an event.
 *
 * @param eventId as in the wrapper
 * @param event the inner event
 * @param retry 0 at first
 * @param answer how it ended
 */
public record Delivered(String eventId, JsonObject event, int retry, BotAnswer answer) {}
