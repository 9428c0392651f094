package debrief.sandbox;

import debrief.sandbox.delivery.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to be.
 *
 * @param port where it listens on loopback; 0 takes any that is free
 * @param folder where the workspace is kept; null keeps it in memory only
 * @param bot the bot's base address, such as {@code http://127.0.0.1:9080}; requests go to {@code /slack/events} there
 * @param secrets signing secret and tokens
 * @param manifest the text of {@code manifest.yml}
 * @param socketMode events and interactions go through sockets, none over HTTP
 * @param tuning what only tests change
 */
public record SandboxOptions(
        int port, @Nullable Path folder, URI bot, Secrets secrets, String manifest, boolean socketMode, Tuning tuning) {

    /** Secrets that are none: they open the sandbox only. */
    public static final Secrets SECRETS =
            new Secrets("sandbox-signing-secret", "xoxb-sandbox-0001", "xapp-sandbox-0001");

    /**
     * Times and limits.
     *
     * @param retryScale 1 waits between an event's retries as Slack does; 0.001 a thousandth of it
     * @param patience how long the bot may take to answer; Slack gives it three seconds
     * @param strictLimits whether Slack's rate limits hold from the start
     * @param realTime the time of signatures, triggers and limits
     */
    public record Tuning(double retryScale, Duration patience, boolean strictLimits, InstantSource realTime) {
        /** As Slack is. */
        public static Tuning likeSlack() {
            return new Tuning(1, Duration.ofSeconds(3), true, InstantSource.system());
        }
    }

    /** A sandbox in memory, on any port, with known secrets, over HTTP. */
    public static SandboxOptions inMemory(URI bot, String manifest) {
        return new SandboxOptions(0, null, bot, SECRETS, manifest, false, Tuning.likeSlack());
    }

    /** The same on a port. */
    public SandboxOptions withPort(int other) {
        return new SandboxOptions(other, folder, bot, secrets, manifest, socketMode, tuning);
    }

    /** The same, kept in a folder. */
    public SandboxOptions withFolder(Path other) {
        return new SandboxOptions(port, other, bot, secrets, manifest, socketMode, tuning);
    }

    /** The same over Socket Mode. */
    public SandboxOptions withSocketMode() {
        return new SandboxOptions(port, folder, bot, secrets, manifest, true, tuning);
    }

    /** The same with other times and limits. */
    public SandboxOptions withTuning(Tuning other) {
        return new SandboxOptions(port, folder, bot, secrets, manifest, socketMode, other);
    }
}
