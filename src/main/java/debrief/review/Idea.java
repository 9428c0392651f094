package debrief.review;

import debrief.action.ActionId;
import debrief.catalog.ServiceId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody would have changed.
 *
 * @param said word for word as it came
 * @param wording as its author wants it now
 * @param factorId the factor it acts on, if one was named
 * @param actionId what it became, once the soak is over
 */
public record Idea(
        IdeaId id,
        ReviewId reviewId,
        PersonId saidBy,
        String said,
        String wording,
        @Nullable ServiceId service,
        @Nullable String doneWhen,
        @Nullable FactorId factorId,
        State state,
        Instant saidAt,
        @Nullable ChannelId channel,
        @Nullable MessageTs ts,
        @Nullable ActionId actionId) {

    /** What its author, and later the soak, made of it. */
    public enum State {
        PARKED,
        KEPT,
        DROPPED,
        PROPOSED
    }
}
