package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An idea was kept for later: its author alone is told.
 *
 * @param thread where they typed it, if they typed it in a thread
 * @param words what to tell
 */
public record IdeaParked(
        ReviewId review,
        IdeaId idea,
        PersonId to,
        ChannelId channel,
        @Nullable MessageTs thread,
        String words) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
