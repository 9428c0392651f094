package debrief.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode, on loopback: greets who connects, sends what a test says, keeps what comes back. */
final class FakeSocket extends WebSocketServer implements AutoCloseable {
    final List<WebSocket> lines = new CopyOnWriteArrayList<>();
    final List<String> acknowledged = new CopyOnWriteArrayList<>();
    volatile boolean greets = true;

    private final CountDownLatch ready = new CountDownLatch(1);

    FakeSocket() throws InterruptedException {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
        setDaemon(true);
        start();
        ready.await();
    }

    String opening() {
        return "{\"ok\":true,\"url\":\"ws://127.0.0.1:" + getPort() + "/link?ticket=1\"}";
    }

    void send(String frame) {
        lines.getLast().send(frame);
    }

    @Override
    public void onStart() {
        ready.countDown();
    }

    @Override
    public void onOpen(WebSocket line, ClientHandshake handshake) {
        lines.add(line);
        if (greets) line.send("{\"type\":\"hello\",\"num_connections\":1}");
    }

    @Override
    public void onMessage(WebSocket line, String text) {
        acknowledged.add(text);
    }

    @Override
    public void onClose(WebSocket line, int code, String reason, boolean remote) {
        lines.remove(line);
    }

    @Override
    public void onError(WebSocket line, Exception e) {
        acknowledged.add("error: " + e);
    }

    @Override
    public void close() throws InterruptedException {
        stop(1_000);
    }
}
