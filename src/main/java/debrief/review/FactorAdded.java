package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;

/** A contributing factor was added: the thread is to read it. */
public record FactorAdded(ReviewId review, FactorId factor, ChannelId channel, String words) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
