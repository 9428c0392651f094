package debrief.sandbox.replay;

import debrief.sandbox.people.People;
import debrief.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting: for something to appear, or for a moment. Ends at once when the replay is stopped. */
record Stage(Workspace workspace, People people, Duration pace) {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    /** Looks whenever something changes, until there is something or patience is over; null then. */
    <T> @Nullable T await(Duration patience, Supplier<@Nullable T> look) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            long version = workspace.version();
            var found = look.get();
            if (found != null) return found;
            long left = until - System.nanoTime();
            if (left <= 0) return null;
            workspace.awaitChange(version, Duration.ofNanos(Math.min(left, LOOK_AGAIN.toNanos())));
            stopIfAsked();
        }
    }

    /** A moment, so that one can read along and the bot is not hurried. */
    void breathe() {
        rest(pace);
    }

    void rest(Duration time) {
        stopIfAsked();
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopIfAsked();
        }
    }

    static void stopIfAsked() {
        if (Thread.currentThread().isInterrupted()) throw new Stopped();
    }

    /** Somebody stopped the replay. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
