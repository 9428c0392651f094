package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;

/** An account was taken back or shared anew: its message goes. */
public record AccountWithdrawn(ReviewId review, AccountId account, ChannelId channel, MessageTs ts) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
