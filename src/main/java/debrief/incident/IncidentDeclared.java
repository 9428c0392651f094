package debrief.incident;

import debrief.jobs.Letter;

/** Somebody declared an incident; it has no channel yet. */
public record IncidentDeclared(IncidentId incident) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
