package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.shared.PersonId;
import debrief.shared.UtcTime;
import java.util.List;

/** A write-up as it was published. What is learned later joins it as an amendment; what it said stays. */
public record Published(
        IncidentId incident, Article article, UtcTime publishedAt, PersonId publishedBy, List<Amendment> amendments)
        implements Writeup {
    public Published {
        amendments = List.copyOf(amendments);
    }
}
