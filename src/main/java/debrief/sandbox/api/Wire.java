package debrief.sandbox.api;

import com.google.gson.JsonElement;
import com.sun.net.httpserver.HttpExchange;
import debrief.sandbox.workspace.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bodies in and out. */
public final class Wire {
    /** The largest body taken. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private Wire() {}

    /** The whole body; null when it is too large, and then the answer has been sent. */
    public static byte @Nullable [] read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length <= MOST_BYTES) return bytes;
        send(exchange, 413, "text/plain; charset=utf-8", "Too large".getBytes(StandardCharsets.UTF_8));
        return null;
    }

    /** Answers with JSON. */
    public static void json(HttpExchange exchange, int status, JsonElement body) throws IOException {
        send(
                exchange,
                status,
                "application/json; charset=utf-8",
                Json.GSON.toJson(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with a plain line. */
    public static void text(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with bytes of a type. */
    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
