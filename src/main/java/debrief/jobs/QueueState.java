package debrief.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the letter box stands, by the database's clock.
 *
 * @param waiting letters not yet delivered
 * @param failed letters that need a person
 */
public record QueueState(
        long waiting, long failed, @Nullable Instant oldestWaiting, Instant checkedAt) {
    /** How long the oldest letter has waited; zero when none waits. */
    public Duration lag() {
        return oldestWaiting == null ? Duration.ZERO : Duration.between(oldestWaiting, checkedAt);
    }
}
