package debrief.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The built server as an operator runs it: a process with an environment, that can be asked, stopped and killed. */
public final class LibertyServer implements AutoCloseable {
    private static final Path LIBERTY = Path.of("target/liberty/wlp").toAbsolutePath();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final int port;
    private Process process;

    private LibertyServer(Path home, int port) {
        this.home = home;
        this.port = port;
        environment.put("PORT", Integer.toString(port));
        environment.put("SANDBOX_PORT", Integer.toString(freePort()));
        environment.put("DEBRIEF_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("WLP_OUTPUT_DIR", home.resolve("output").toString());
        environment.put("LOG_DIR", home.resolve("logs").toString());
    }

    /** A server with a folder of its own, on a free port, not yet started. */
    public static LibertyServer in(Path home) {
        return new LibertyServer(home, freePort());
    }

    public LibertyServer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public LibertyServer start() {
        try {
            Files.createDirectories(home.resolve("logs"));
            Files.deleteIfExists(home.resolve("logs/messages.log"));
            var builder = new ProcessBuilder(LIBERTY.resolve("bin/server").toString(), "run", "debrief")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.log").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("DEBRIEF_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            process = builder.start();
            return this;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    /** Waits until it says that it is ready. */
    public LibertyServer ready() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> status("/health/ready") == 200);
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public URI sandbox() {
        return URI.create("http://localhost:" + environment.get("SANDBOX_PORT"));
    }

    public int port() {
        return port;
    }

    /** The status of a page; 0 while nobody answers. */
    public int status(String path) {
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException nobody) {
            return 0;
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String log() {
        try {
            var log = home.resolve("logs/messages.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a power cut for the process: no farewell. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** As Ctrl-C or a service manager does it. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) kill();
    }

    /** The start script and the virtual machine under it. */
    private void end(Consumer<ProcessHandle> how) {
        var family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(how);
        for (var each : family) each.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
