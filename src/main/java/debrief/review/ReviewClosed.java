package debrief.review;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import java.time.Instant;

/** All phases are done. Ideas that were kept rest until {@code soakUntil}. */
public record ReviewClosed(ReviewId review, IncidentId incident, Instant soakUntil) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
