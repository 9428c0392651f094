package debrief.incident;

import debrief.catalog.ServiceId;
import debrief.jobs.Letter;

/** A service was named in an incident for the first time; its owning team is to hear of it. */
public record ServiceNamed(IncidentId incident, ServiceId service) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
