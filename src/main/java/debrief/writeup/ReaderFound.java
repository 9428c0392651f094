package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import debrief.shared.ChannelId;

/**
 * A published write-up concerns a channel, which should be told.
 *
 * @param because one sentence for them: the reason they are told
 */
public record ReaderFound(IncidentId incident, ChannelId channel, String because) implements Letter {
    @Override
    public String subject() {
        return "channel/" + channel;
    }
}
