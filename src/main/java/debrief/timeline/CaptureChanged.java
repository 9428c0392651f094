package debrief.timeline;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;

/**
 * A message was put on the timeline or taken off. Which of the two holds is asked of {@link Timelines#isCaptured} when the
 * letter is read, so that the last word counts.
 */
public record CaptureChanged(ChannelId channel, MessageTs ts) implements Letter {
    @Override
    public String subject() {
        return "channel/" + channel;
    }
}
