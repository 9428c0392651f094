package debrief.writeup;

import debrief.incident.IncidentId;
import java.util.List;

/** What the write-up would say now, and what it lacks before it can be published. */
public record Draft(IncidentId incident, Article article, List<Missing> missing) implements Writeup {
    public Draft {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
