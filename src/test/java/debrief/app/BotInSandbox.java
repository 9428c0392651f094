package debrief.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.db.DatabaseAddress;
import debrief.sandbox.Sandbox;
import debrief.sandbox.SandboxOptions;
import debrief.slack.EventDoor;
import debrief.slack.SlackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The whole bot without a container, with the sandbox as its Slack, over real HTTP: signed requests in, Web API calls
 * out. The database is H2 in memory, unless told otherwise.
 */
public final class BotInSandbox implements AutoCloseable {
    private final HttpServer server;
    public final Sandbox sandbox;
    public final Debrief debrief;

    private BotInSandbox(DatabaseAddress database) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var bot = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        sandbox = Sandbox.start(SandboxOptions.inMemory(bot, resource("/manifest.yml"))
                .withTuning(new SandboxOptions.Tuning(
                        0.001, Duration.ofSeconds(3), false, java.time.InstantSource.system())));
        var slack = new SlackSettings(
                SandboxOptions.SECRETS.botToken(),
                SandboxOptions.SECRETS.signingSecret(),
                null,
                URI.create(sandbox.apiUrl()));
        var settings = new Settings(
                slack,
                database,
                Path.of("target"),
                bot.getPort(),
                0,
                bot,
                Set.of(),
                Base64.getEncoder().encodeToString(new byte[32]),
                null,
                null);
        debrief = Debrief.start(settings, slack, sandbox.clock(), null);
        sandbox.clock().onMove(_ -> debrief.wiring().jobs.worker.wake());
        server.createContext("/slack/events", this::knock);
        server.start();
    }

    public static BotInSandbox start() {
        return start(DatabaseAddress.parse("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    public static BotInSandbox start(DatabaseAddress database) {
        try {
            return new BotInSandbox(database);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    private void knock(HttpExchange exchange) throws IOException {
        var answer = debrief.door()
                .open(new EventDoor.Knock(
                        exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"),
                        exchange.getRequestHeaders().getFirst("X-Slack-Signature"),
                        exchange.getRequestBody().readAllBytes()));
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        debrief.close();
        sandbox.close();
        server.stop(0);
    }

    private static String resource(String name) throws IOException {
        try (var file = BotInSandbox.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
