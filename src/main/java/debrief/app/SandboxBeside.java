package debrief.app;

import debrief.sandbox.Sandbox;
import debrief.sandbox.SandboxOptions;
import debrief.sandbox.SandboxOptions.Tuning;
import debrief.sandbox.page.Page;
import debrief.sandbox.replay.Recordings;
import debrief.sandbox.replay.Replayer;
import debrief.slack.SlackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The sandbox workspace, started beside Debrief where no Slack is set. Its clock is Debrief's clock then. */
final class SandboxBeside implements AutoCloseable {
    private final Sandbox sandbox;
    private final Replayer replayer;

    private SandboxBeside(Sandbox sandbox, Replayer replayer) {
        this.sandbox = sandbox;
        this.replayer = replayer;
    }

    static SandboxBeside start(Settings settings) {
        var options = new SandboxOptions(
                settings.sandboxPort(),
                settings.home().resolve("sandbox"),
                URI.create("http://127.0.0.1:" + settings.port()),
                SandboxOptions.SECRETS,
                resource("/manifest.yml"),
                false,
                Tuning.likeSlack());
        try {
            var sandbox = Sandbox.start(options);
            var replayer =
                    new Replayer(sandbox.workspace(), sandbox.people(), Recordings.with(settings.recordings()), null);
            sandbox.door("/", new Page(sandbox.workspace(), sandbox.people(), sandbox.manifest(), replayer));
            return new SandboxBeside(sandbox, replayer);
        } catch (IOException taken) {
            throw new CannotStart("Port " + settings.sandboxPort() + " is taken, which the sandbox workspace wants."
                    + " Stop what uses it, or choose another with SANDBOX_PORT.");
        }
    }

    InstantSource clock() {
        return sandbox.clock();
    }

    SlackSettings slackSettings() {
        return new SlackSettings(
                SandboxOptions.SECRETS.botToken(),
                SandboxOptions.SECRETS.signingSecret(),
                null,
                URI.create(sandbox.apiUrl()));
    }

    void onClockMoved(Runnable wake) {
        sandbox.clock().onMove(_ -> wake.run());
    }

    /** The catalog of the sandbox's people. */
    static String catalog() {
        return resource("/sandbox/catalog.yml");
    }

    @Override
    public void close() {
        replayer.close();
        sandbox.close();
    }

    private static String resource(String name) {
        try (var file = SandboxBeside.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing from the build");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
