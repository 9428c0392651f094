package debrief.review;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own account, sealed. The text is in here only once its author has shared it with the participants.
 *
 * @param shared null for drafts, for accounts for the facilitator alone, and for withdrawn ones
 * @param channel where a shared one was posted; null, like ts, before that
 */
record Account(
        AccountId id,
        ReviewId reviewId,
        PersonId author,
        String sealed,
        Release release,
        @Nullable String shared,
        Instant writtenAt,
        @Nullable ChannelId channel,
        @Nullable MessageTs ts) {

    @Override
    public String toString() {
        return "Account " + id + " (" + release + ")";
    }
}
