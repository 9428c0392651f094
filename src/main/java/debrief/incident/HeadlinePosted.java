package debrief.incident;

import debrief.jobs.Letter;

/** The headline stands in the channel; it is to be pinned, and brought up to date with what changed meanwhile. */
public record HeadlinePosted(IncidentId incident) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
