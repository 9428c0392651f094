package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the bot's sockets arrive: at most ten, each with a ticket that admits once. */
public final class SocketDoor extends WebSocketServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SocketDoor.class);
    private static final int MOST = 10;

    private final String appId;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final Map<String, Sent> unanswered = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable Exception broken;

    /** An envelope under way through a socket. */
    private record Sent(WebSocket through, CompletableFuture<BotAnswer> answer) {}

    private SocketDoor(int port, String appId) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        this.appId = appId;
    }

    /** Opens the door on a port of this machine; 0 takes any that is free. */
    public static SocketDoor open(int port, String appId) {
        var door = new SocketDoor(port, appId);
        door.setReuseAddr(true);
        door.setDaemon(true);
        door.start();
        try {
            if (!door.started.await(5, TimeUnit.SECONDS) || door.broken != null)
                throw new IllegalStateException("The sandbox's sockets could not be opened on port " + port);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return door;
    }

    /** An address with a fresh ticket, as {@code apps.connections.open} gives it. */
    public String admit() {
        var ticket = java.util.UUID.randomUUID().toString();
        tickets.add(ticket);
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + appId;
    }

    /** How many sockets are open. */
    public int connections() {
        return open.size();
    }

    /**
     * Tells every socket to go: {@code warning} and {@code refresh_requested} leave it time to open the next one,
     * {@code link_disabled} does not.
     *
     * @param grace how long a socket stays open after it was told
     */
    public void disconnect(String reason, Duration grace) {
        for (var socket : List.copyOf(open)) {
            socket.send(Json.GSON.toJson(
                    Json.object("type", "disconnect", "reason", reason, "debug_info", Json.object("host", "sandbox"))));
            if (grace.isZero()) socket.close();
            else
                CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(socket::close);
        }
    }

    /** Cuts every socket without a word. */
    public void cut() {
        List.copyOf(open).forEach(socket -> socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut"));
    }

    BotAnswer send(JsonObject envelope, Duration patience) {
        var id = Json.text(envelope, "envelope_id", "");
        var sockets = List.copyOf(open);
        if (sockets.isEmpty()) return BotAnswer.failed(BotAnswer.UNREACHABLE);
        var socket = sockets.get(Math.floorMod(turn.getAndIncrement(), sockets.size()));
        var answer = new CompletableFuture<BotAnswer>();
        unanswered.put(id, new Sent(socket, answer));
        try {
            socket.send(Json.GSON.toJson(envelope));
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return BotAnswer.failed(BotAnswer.TIMEOUT);
        } catch (ExecutionException | RuntimeException gone) {
            return BotAnswer.failed(BotAnswer.UNREACHABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return BotAnswer.failed(BotAnswer.UNREACHABLE);
        } finally {
            unanswered.remove(id);
        }
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        var path = request.getResourceDescriptor();
        var ticket = path.replaceFirst(".*[?&]ticket=", "").replaceFirst("&.*", "");
        boolean fromBrowser = !request.getFieldValue("Origin").isEmpty();
        if (fromBrowser || !Loopback.isHost(request.getFieldValue("Host")) || !tickets.remove(ticket))
            throw new InvalidDataException(CloseFrame.REFUSE, "not admitted");
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        if (open.size() >= MOST) {
            socket.send(Json.GSON.toJson(Json.object("type", "disconnect", "reason", "too_many_websockets")));
            socket.close();
            return;
        }
        open.add(socket);
        boolean brief = handshake.getResourceDescriptor().contains("debug_reconnects=true");
        var hello = Json.object("type", "hello", "num_connections", open.size());
        hello.add("connection_info", Json.object("app_id", appId));
        hello.add(
                "debug_info",
                Json.object("host", "sandbox", "build_number", 1, "approximate_connection_time", brief ? 360 : 18_060));
        socket.send(Json.GSON.toJson(hello));
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        open.remove(socket);
        unanswered.values().stream()
                .filter(sent -> sent.through() == socket)
                .forEach(sent -> sent.answer().complete(BotAnswer.failed(BotAnswer.UNREACHABLE)));
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        if (!(Json.parse(message) instanceof JsonObject answer)) return;
        var sent = unanswered.get(Json.text(answer, "envelope_id", ""));
        if (sent == null) return;
        var payload = answer.get("payload");
        sent.answer().complete(BotAnswer.acknowledged(payload == null ? "" : Json.GSON.toJson(payload)));
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception error) {
        if (socket == null) {
            broken = error;
            started.countDown();
        }
        log.debug("A socket of the sandbox failed: {}", error.toString());
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void close() {
        try {
            stop(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
