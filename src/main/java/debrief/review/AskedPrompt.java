package debrief.review;

import debrief.review.prompt.Phase;
import debrief.review.trigger.Trigger;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A prompt of one review.
 *
 * @param promptId its id in the file of prompts
 * @param askedOf who is asked alone; null for the phase's thread
 * @param question times in it are kept as {@link debrief.review.trigger.Times} writes them
 * @param entryId the timeline entry it is about, if it is about one
 * @param channel where it was posted; null, like ts, until it was
 */
public record AskedPrompt(
        PromptId id,
        ReviewId reviewId,
        Phase phase,
        String promptId,
        Trigger triggerKind,
        @Nullable PersonId askedOf,
        String question,
        @Nullable String followUp,
        @Nullable EntryId entryId,
        State state,
        @Nullable ChannelId channel,
        @Nullable MessageTs ts) {

    /** What became of it. */
    public enum State {
        WAITING,
        ASKED,
        ANSWERED,
        SKIPPED
    }
}
