package debrief.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Web API on loopback that answers what a test tells it to and remembers what it was asked. */
final class FakeSlack implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asking> asked = new CopyOnWriteArrayList<>();

    /** A call as it arrived. */
    record Asking(String method, String body, String authorization) {}

    private record Reply(int status, String retryAfter, String body) {}

    FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    SlackSettings settings() {
        return new SlackSettings(
                "xoxb-test",
                "8f742231b10e8888abcd99yyyzzz85a5",
                null,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/"));
    }

    /** The same over Socket Mode. */
    SlackSettings socketSettings() {
        return new SlackSettings("xoxb-test", null, "xapp-test", settings().apiUrl());
    }

    /** The next call of this method gets this answer; without one it gets {@code {"ok":true}}. */
    FakeSlack will(String method, String body) {
        return will(method, 200, "", body);
    }

    FakeSlack will(String method, int status, String retryAfter, String body) {
        replies.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(new Reply(status, retryAfter, body));
        return this;
    }

    FakeSlack forget(String method) {
        replies.remove(method);
        return this;
    }

    /** The next call of this method arrives, and its answer is cut off. */
    FakeSlack willCut(String method) {
        return will(method, 0, "", "");
    }

    List<String> bodies(String method) {
        return asked.stream()
                .filter(each -> each.method().equals(method))
                .map(Asking::body)
                .toList();
    }

    List<Asking> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestURI().getPath().replaceFirst("^/(api/)?", "");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asking(
                method, body, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
        var queue = replies.get(method);
        var reply = queue == null ? null : queue.poll();
        if (reply == null) reply = new Reply(200, "", "{\"ok\":true}");
        if (reply.status() == 0) throw new IOException("cut off, as told");
        if (!reply.retryAfter().isEmpty()) exchange.getResponseHeaders().set("Retry-After", reply.retryAfter());
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
