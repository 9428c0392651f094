package debrief.review;

import debrief.jobs.Letter;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;

/** A phase needs its thread; once posted, {@link RecordPosted#thread} is told. */
public record PhaseThreadWanted(ReviewId review, Phase phase, ChannelId channel) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
