package debrief.sandbox;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import debrief.sandbox.FakeBot.Reply;
import debrief.sandbox.workspace.Json;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest extends ASandbox {
    @TempDir
    Path folder;

    @Test
    void what_was_said_and_what_was_not_delivered_survive_a_restart() {
        var lasting = SandboxOptions.inMemory(bot.address(), MANIFEST)
                .withFolder(folder)
                .withTuning(new SandboxOptions.Tuning(1, ofSeconds(1), true, InstantSource.system()));
        start(lasting);
        bot.answers(_ -> new Reply(500, ""));
        var ts = sandbox.as("U0ADA").say(GENERAL, "before");
        var file = sandbox.as("U0ADA").upload(GENERAL, "log.txt", new byte[] {1, 2, 3}, "see");
        await().atMost(ofSeconds(3)).until(() -> sandbox.events().deliveries().size() >= 2);
        sandbox.clock().moveTo(Instant.parse("2023-04-11T10:00:00Z"));
        sandbox.close();

        bot.answers("");
        bot.received().clear();
        start(lasting);

        assertThat(Json.text(sandbox.workspace().messages().get(GENERAL, ts), "text"))
                .isEqualTo("before");
        var kept = Json.objects(sandbox.workspace().messages().get(GENERAL, file), "files")
                .getFirst();
        assertThat(sandbox.workspace().files().bytes(Json.text(kept, "id", ""))).hasSize(3);
        assertThat(sandbox.clock().instant()).isBetween("2023-04-11T10:00:00Z", "2023-04-11T10:05:00Z");
        await().atMost(ofSeconds(3)).until(() -> sandbox.events().idle());
        assertThat(bot.events("message")).hasSize(2);
    }

    @Test
    void the_clock_moves_and_stamps_follow_but_never_fall_back_within_a_channel() {
        sandbox.clock().moveTo(Instant.parse("2024-01-01T00:00:00Z"));
        var first = sandbox.as("U0ADA").say(GENERAL, "a");
        assertThat(first).startsWith("1704067");
        sandbox.clock().moveBy(Duration.ofDays(-1));
        var second = sandbox.as("U0ADA").say(GENERAL, "b");
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void everyone_who_waits_for_a_change_is_woken() throws InterruptedException {
        long known = sandbox.workspace().version();
        var seen = new java.util.concurrent.atomic.AtomicLong();
        var waiting =
                Thread.ofVirtual().start(() -> seen.set(sandbox.workspace().awaitChange(known, Duration.ofSeconds(5))));
        sandbox.as("U0ADA").say(GENERAL, "a");
        waiting.join(2_000);
        assertThat(seen.get()).isGreaterThan(known);
    }

    @Test
    void only_loopback_names_and_own_pages_are_answered() throws Exception {
        assertThat(status("Host: evil.example")).isEqualTo("421");
        assertThat(status("Host: 127.0.0.1\r\nOrigin: https://evil.example")).isEqualTo("403");
        assertThat(status("Host: localhost:" + port() + "\r\nOrigin: http://localhost:" + port()))
                .isEqualTo("200");
    }

    private int port() {
        return java.net.URI.create(sandbox.baseUrl()).getPort();
    }

    private String status(String headers) throws Exception {
        try (var socket = new Socket("127.0.0.1", port())) {
            var request = "GET /api/auth.test HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ")[1];
        }
    }
}
