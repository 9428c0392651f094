package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;

/** A write-up can be read by others from now on. */
public record WriteupPublished(IncidentId incident) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
