package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import java.time.Instant;

/**
 * The review is near, or its end is.
 *
 * @param at when the group meets, or when writing ends
 */
public record ReviewReminded(ReviewId review, ChannelId channel, Reminder reminder, Instant at) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
