package debrief.review;

import debrief.jobs.Letter;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;

/** A phase was opened or closed: the first message of its thread changes to these words. */
public record PhaseChanged(ReviewId review, Phase phase, ChannelId channel, String words) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
