package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.util.UUID;

/** Envelopes through one of the bot's sockets. */
public final class SocketLine implements BotLine {
    private final SocketDoor door;
    private final Duration patience;

    public SocketLine(SocketDoor door, Duration patience) {
        this.door = door;
        this.patience = patience;
    }

    @Override
    public BotAnswer event(JsonObject wrapper, int retry, String reason) {
        var envelope = envelope("events_api", wrapper, false);
        envelope.addProperty("retry_attempt", retry);
        envelope.addProperty("retry_reason", reason.replace("http_", ""));
        return door.send(envelope, patience);
    }

    @Override
    public BotAnswer command(JsonObject fields) {
        return door.send(envelope("slash_commands", fields, true), patience);
    }

    @Override
    public BotAnswer interaction(JsonObject payload) {
        var type = Json.text(payload, "type", "");
        boolean answered = type.equals("view_submission") || type.equals("block_suggestion");
        return door.send(envelope("interactive", payload, answered), patience);
    }

    @Override
    public void close() {
        door.close();
    }

    private static JsonObject envelope(String type, JsonObject payload, boolean accepts) {
        return Json.object(
                "envelope_id",
                UUID.randomUUID().toString(),
                "type",
                type,
                "accepts_response_payload",
                accepts,
                "payload",
                payload);
    }
}
