package debrief.review;

import debrief.jobs.Letter;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A prompt is to be asked, in the phase's thread or of one person; once posted, {@link RecordPosted#prompt} is told.
 *
 * @param to null for the thread
 * @param quoted the entry it is about, as it was said; null when it is about none
 */
public record PromptAsked(
        ReviewId review,
        PromptId prompt,
        Phase phase,
        @Nullable PersonId to,
        ChannelId channel,
        String question,
        @Nullable String followUp,
        @Nullable String quoted)
        implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
