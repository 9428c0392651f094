package debrief.sandbox.page;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.people.People;
import debrief.sandbox.replay.Replayer;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the page's requests: {@code GET /}, {@code /sandbox/page/*}, {@code /sandbox/state}, {@code /sandbox/changes}, {@code
 * /sandbox/recordings}, {@code GET|POST /sandbox/replay}, {@code POST /sandbox/act} and {@code /sandbox/clock}. Host and Origin are
 * checked before it is called.
 */
public final class Page implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(Page.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);
    private static final int LONGEST_BODY = 12_000_000;

    private final Workspace workspace;
    private final StateView states;
    private final Acts acts;
    private final ClockDesk clock;
    private final ReplayDesk replays;

    public Page(Workspace workspace, People people, Manifest manifest, Replayer replayer) {
        this.workspace = workspace;
        states = new StateView(workspace, manifest);
        acts = new Acts(people, workspace);
        clock = new ClockDesk(workspace.clock());
        replays = new ReplayDesk(replayer);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/")) file(exchange, "index.html");
            else if (path.startsWith("/sandbox/page/")) file(exchange, path.substring("/sandbox/page/".length()));
            else json(exchange, path);
        }
    }

    private void json(HttpExchange exchange, String path) throws IOException {
        try {
            answer(exchange, 200, asked(exchange, path));
        } catch (BadRequest refused) {
            answer(exchange, refused.status(), problem(String.valueOf(refused.getMessage())));
        } catch (SlackError refused) {
            answer(exchange, 400, Refusals.told(refused));
        } catch (RuntimeException unexpected) {
            log.error("{} {} failed", exchange.getRequestMethod(), path, unexpected);
            answer(exchange, 500, problem("Something went wrong in the sandbox. Nothing you typed is lost."));
        }
    }

    private JsonObject asked(HttpExchange exchange, String path) throws IOException {
        var query = query(exchange);
        return switch (exchange.getRequestMethod() + " " + path) {
            case "GET /sandbox/state" -> states.of(query.getOrDefault("as", ""), query.getOrDefault("in", ""));
            case "GET /sandbox/changes" -> changes(query.getOrDefault("since", "0"));
            case "GET /sandbox/recordings" -> replays.recordings();
            case "GET /sandbox/replay" -> replays.status();
            case "POST /sandbox/replay" -> replays.ask(body(exchange));
            case "POST /sandbox/act" -> acts.perform(body(exchange));
            case "POST /sandbox/clock" -> clock.move(body(exchange));
            default -> throw new BadRequest(404, "There is nothing at this address.");
        };
    }

    private JsonObject changes(String since) {
        try {
            return Json.object("ok", true, "version", workspace.awaitChange(Long.parseLong(since), LONGEST_WAIT));
        } catch (NumberFormatException notNumber) {
            throw new BadRequest("“since” is not a number.");
        }
    }

    private static Asked body(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) throw new BadRequest(413, "That is too large for the sandbox.");
        return Asked.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var found = new HashMap<String, String>();
        var raw = exchange.getRequestURI().getRawQuery();
        if (raw == null) return found;
        for (var pair : raw.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static void file(HttpExchange exchange, String name) throws IOException {
        var found = Assets.named(name);
        if (found == null) {
            answer(exchange, 404, problem("There is nothing at this address."));
            return;
        }
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src * data:; style-src 'self' 'unsafe-inline'");
        send(exchange, 200, found.type(), found.bytes());
    }

    private static JsonObject problem(String message) {
        return Json.object("ok", false, "error", message);
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        send(
                exchange,
                status,
                "application/json; charset=utf-8",
                Json.GSON.toJson(body).getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
