package debrief.review.trigger;

import debrief.shared.MessageTs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was heard or pinned, at the time when it happened.
 *
 * @param later whether it was noted afterwards, so that its author need not be who acted
 * @param entry id of the timeline entry, if it is one
 * @param message the heard message, if there is one
 */
public record Moment(
        Instant at,
        Seat seat,
        String text,
        boolean later,
        @Nullable Long entry,
        @Nullable MessageTs message) {

    /** Said by a person as it happened. */
    boolean live() {
        return !seat.app() && !later;
    }
}
