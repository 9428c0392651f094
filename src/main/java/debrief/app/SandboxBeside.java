package debrief.app;

import debrief.slack.SlackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The sandbox workspace, started beside Debrief where no Slack is set. */
final class SandboxBeside implements AutoCloseable {
    private SandboxBeside() {}

    static SandboxBeside start(Settings settings) {
        throw new CannotStart("There is no sandbox at port " + settings.sandboxPort());
    }

    InstantSource clock() {
        return InstantSource.system();
    }

    SlackSettings slackSettings() {
        throw new IllegalStateException();
    }

    void onClockMoved(Runnable wake) {
        wake.run();
    }

    /** The catalog of the sandbox's people. */
    static String catalog() {
        try (var file = SandboxBeside.class.getResourceAsStream("/sandbox/catalog.yml")) {
            if (file == null) throw new IllegalStateException("The sandbox's catalog is missing from the build");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {}
}
