package debrief.sandbox;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.sandbox.people.Answer;
import debrief.sandbox.workspace.Json;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketsTest extends ASandbox {
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void over_sockets() {
        start(SandboxOptions.inMemory(bot.address(), MANIFEST)
                .withSocketMode()
                .withTuning(new SandboxOptions.Tuning(0.005, Duration.ofMillis(400), true, InstantSource.system())));
    }

    @AfterEach
    void leave() {
        sockets.forEach(WebSocketClient::close);
    }

    @Test
    void a_ticket_admits_once_and_hello_comes_first() {
        var url = url();
        var socket = connect(url);
        await().until(() -> socket.frames.size() == 1);
        assertThat(Json.text(socket.frames.getFirst(), "type")).isEqualTo("hello");
        assertThat(Json.text(Json.inner(socket.frames.getFirst(), "connection_info"), "app_id"))
                .isEqualTo("A0DEBRIEF");
        var again = connect(url);
        await().until(again::isClosed);
        assertThat(sandbox.sockets().connections()).isEqualTo(1);
    }

    @Test
    void events_and_commands_come_in_envelopes_and_nothing_over_http() {
        var socket = connect(url());
        sandbox.as("U0ADA").say(GENERAL, "hello");
        await().atMost(ofSeconds(2)).until(() -> socket.of("events_api").size() == 1);
        assertThat(socket.of("events_api")
                        .getFirst()
                        .get("accepts_response_payload")
                        .getAsBoolean())
                .isFalse();
        socket.payload = Json.object("text", "Here I am");
        assertThat(sandbox.as("U0ADA").command(GENERAL, "/incident")).isEqualTo(new Answer.Done());
        assertThat(sandbox.workspace().messages().ephemerals(GENERAL, "U0ADA").toString())
                .contains("Here I am");
        assertThat(bot.received()).isEmpty();
    }

    @Test
    void an_envelope_that_nobody_acknowledged_comes_again_over_the_next_socket() {
        var silent = connect(url());
        silent.acknowledges = false;
        sandbox.as("U0ADA").say(GENERAL, "hello");
        await().atMost(ofSeconds(2)).until(() -> silent.of("events_api").size() == 1);
        sandbox.sockets().disconnect("link_disabled", Duration.ZERO);
        await().until(() -> sandbox.sockets().connections() == 0);
        assertThat(silent.of("disconnect")).hasSize(1);
        var next = connect(url());
        await().atMost(ofSeconds(2)).until(() -> sandbox.events().idle());
        assertThat(next.of("events_api").getFirst().get("retry_attempt").getAsInt())
                .isPositive();
    }

    @Test
    void an_eleventh_socket_is_one_too_many() {
        sandbox.limits().relaxed();
        for (int i = 0; i < 10; i++) connect(url());
        await().until(() -> sandbox.sockets().connections() == 10);
        var eleventh = connect(url());
        await().until(() -> !eleventh.of("disconnect").isEmpty());
        assertThat(Json.text(eleventh.frames.getFirst(), "reason")).isEqualTo("too_many_websockets");
    }

    private String url() {
        var answer = bot.send(SandboxOptions.SECRETS.appToken(), "apps.connections.open")
                .body();
        return Json.text(JsonParser.parseString(answer).getAsJsonObject(), "url", "");
    }

    private Socket connect(String url) {
        var socket = new Socket(URI.create(url));
        sockets.add(socket);
        try {
            socket.connectBlocking();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return socket;
    }

    private static final class Socket extends WebSocketClient {
        private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
        private volatile boolean acknowledges = true;
        private volatile JsonObject payload = new JsonObject();

        private Socket(URI address) {
            super(address);
        }

        private List<JsonObject> of(String type) {
            return frames.stream()
                    .filter(each -> type.equals(Json.text(each, "type")))
                    .toList();
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {
            var frame = JsonParser.parseString(message).getAsJsonObject();
            frames.add(frame);
            if (!frame.has("envelope_id") || !acknowledges) return;
            var ack = Json.object("envelope_id", frame.get("envelope_id"));
            if (Json.flag(frame, "accepts_response_payload")) ack.add("payload", payload);
            send(ack.toString());
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception error) {}
    }
}
