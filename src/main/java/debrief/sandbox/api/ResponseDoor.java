package debrief.sandbox.api;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import debrief.sandbox.delivery.Answers;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Answers sent to a response_url: on the list of calls they are the method {@code response_url}. */
final class ResponseDoor implements HttpHandler {
    private static final String PATH = "/response/";

    private final Answers answers;
    private final ResponseUrls urls;
    private final Calls calls;
    private final InstantSource realTime;

    ResponseDoor(Workspace workspace, ResponseUrls urls, Calls calls, InstantSource realTime) {
        this.answers = new Answers(workspace);
        this.urls = urls;
        this.calls = calls;
        this.realTime = realTime;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = Wire.read(exchange);
        if (body == null) return;
        if (!"POST".equals(exchange.getRequestMethod())) {
            Wire.text(exchange, 405, "invalid_method");
            return;
        }
        var sent = Json.parse(new String(body, StandardCharsets.UTF_8));
        if (!(sent instanceof JsonObject answer)) {
            Wire.text(exchange, 400, "invalid_payload");
            return;
        }
        var error = show(answer, exchange.getRequestURI().getPath().replaceFirst(PATH, ""));
        int status = error.isEmpty() ? 200 : error.equals("used_url") ? 404 : 400;
        var told = Json.object("ok", error.isEmpty(), "error", error.isEmpty() ? null : error);
        calls.add("response_url", answer, status, told, realTime.instant());
        if (status == 200) Wire.text(exchange, 200, "ok");
        else Wire.json(exchange, status, told);
    }

    private String show(JsonObject answer, String token) {
        var origin = urls.use(token);
        if (origin == null) return "used_url";
        try {
            answers.show(answer, origin);
            return "";
        } catch (SlackError refused) {
            return refused.code();
        }
    }
}
