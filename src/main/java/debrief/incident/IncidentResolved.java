package debrief.incident;

import debrief.jobs.Letter;
import debrief.shared.PersonId;
import java.time.Instant;

/** Users are no longer affected. What can be learned comes next. */
public record IncidentResolved(IncidentId incident, PersonId by, Instant at) implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
