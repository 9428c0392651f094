package debrief.review;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import debrief.shared.ChannelId;

/**
 * A review has its hours, or new ones: the channel is to hear of it, in one message that is kept up to date.
 *
 * @param moved whether it had been told before
 */
public record ReviewScheduled(ReviewId review, IncidentId incident, ChannelId channel, boolean moved)
        implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
