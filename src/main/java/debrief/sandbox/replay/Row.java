package debrief.sandbox.replay;

import java.time.Instant;

/**
 * One fact of a recorded incident.
 *
 * @param number from 1, in the order of the file
 * @param at when it happened
 * @param role who or what it is told of, such as {@code platform engineer} or {@code cluster}
 * @param event the fact, typed as it stands
 */
public record Row(int number, Instant at, String role, String event) {}
