package debrief.incident;

import debrief.jobs.Letter;
import debrief.shared.PersonId;
import java.time.Instant;

/** Something about an incident changed. The words are fit for its timeline; people stand in them as mentions. */
public record IncidentChanged(IncidentId incident, ChangeKind kind, PersonId by, Instant at, String words)
        implements Letter {
    @Override
    public String subject() {
        return "incident/" + incident;
    }
}
