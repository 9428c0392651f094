package debrief.review;

import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a phase.
 *
 * @param promptRef the prompt it follows, if it follows one
 * @param said the words; of an answer in private the facilitator alone reads them, see {@link Accounts#answer}
 * @param entryId the timeline entry it is about
 * @param channel where it was typed; null, like ts, when it came by a form
 */
public record Answer(
        AnswerId id,
        ReviewId reviewId,
        Phase phase,
        @Nullable PromptId promptRef,
        PersonId saidBy,
        String said,
        @Nullable EntryId entryId,
        boolean inPrivate,
        @Nullable ChannelId channel,
        @Nullable MessageTs ts,
        Instant saidAt) {}
