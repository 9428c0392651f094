package debrief.jobs;

import java.time.Instant;

/**
 * One try to carry a letter out.
 *
 * @param key our idempotency key, the same in every attempt at this letter
 * @param number 1 for the first
 * @param maybeDelivered an earlier attempt ended without our knowing how
 * @param postedAt when the letter was posted, in real time
 */
public record Attempt(String key, int number, boolean maybeDelivered, Instant postedAt) {}
