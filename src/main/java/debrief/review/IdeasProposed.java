package debrief.review;

import debrief.action.ActionId;
import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import java.util.List;

/** The soak is over and kept ideas became actions. */
public record IdeasProposed(ReviewId review, IncidentId incident, List<ActionId> actions) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
