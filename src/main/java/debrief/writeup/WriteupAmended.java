package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;

/** Something joined a published write-up. */
public record WriteupAmended(IncidentId incident, int number) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
