package debrief.incident;

import debrief.jobs.Letter;

/** The incident's channel exists: from here on it can be posted to. */
public record ChannelReady(IncidentId incident) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
