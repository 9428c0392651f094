package debrief.action;

import java.time.Instant;

/** A moment of the timeline that led to an action, by value: what is said here stays as it was when the action was proposed. */
public record Moment(Instant at, String words) {}
