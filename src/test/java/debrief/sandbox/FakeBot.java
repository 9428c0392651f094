package debrief.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.sandbox.delivery.Signature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A bot of a few lines: writes down what Slack sends, answers as told, and calls the API. */
final class FakeBot implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> replies = _ -> new Reply(200, "");
    private String api = "";

    record Received(JsonObject body, int retry, String reason, boolean signed) {
        String type() {
            if (body.has("command")) return "command";
            return body.get("type").getAsString();
        }

        JsonObject event() {
            return body.getAsJsonObject("event");
        }
    }

    record Reply(int status, String body) {}

    FakeBot() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(Function<Received, Reply> such) {
        replies = such;
    }

    void answers(String body) {
        replies = _ -> new Reply(200, body);
    }

    List<Received> received() {
        return received;
    }

    List<JsonObject> events(String type) {
        return received.stream()
                .filter(each -> each.type().equals("event_callback"))
                .map(Received::event)
                .filter(event -> event.get("type").getAsString().equals(type))
                .toList();
    }

    JsonObject last(String type) {
        return received.stream()
                .filter(each -> each.type().equals(type))
                .toList()
                .getLast()
                .body();
    }

    void uses(Sandbox sandbox) {
        api = sandbox.apiUrl();
    }

    JsonObject call(String method, Object... namesAndValues) {
        var response = send(SandboxOptions.SECRETS.botToken(), method, namesAndValues);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    HttpResponse<String> send(String token, String method, Object... namesAndValues) {
        return post(api + method, "Bearer " + token, debrief.sandbox.workspace.Json.object(namesAndValues));
    }

    HttpResponse<String> post(String address, String authorization, JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return send(request);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        var expected = Signature.of(
                SandboxOptions.SECRETS.signingSecret(),
                Long.parseLong(headers.getFirst("X-Slack-Request-Timestamp")),
                text);
        var num = headers.getFirst("X-Slack-Retry-Num");
        var got = new Received(
                parsed(text),
                num == null ? 0 : Integer.parseInt(num),
                headers.getFirst("X-Slack-Retry-Reason"),
                expected.equals(headers.getFirst("X-Slack-Signature")));
        received.add(got);
        var reply = replies.apply(got);
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonObject parsed(String text) {
        if (text.startsWith("{")) return JsonParser.parseString(text).getAsJsonObject();
        var form = new JsonObject();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            form.addProperty(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form.has("payload")
                ? JsonParser.parseString(form.get("payload").getAsString()).getAsJsonObject()
                : form;
    }
}
