package debrief.jobs;

import java.time.Instant;

/** A letter that could not be delivered and waits for a person. What it says stays in the database. */
public record FailedLetter(
        long id, String kind, String route, String lane, int attempts, Instant postedAt, String lastError) {}
