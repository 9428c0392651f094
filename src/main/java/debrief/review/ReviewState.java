package debrief.review;

import debrief.review.prompt.Phase;
import java.util.Optional;

/** Where a review stands: booked, in one of its phases, or over. */
public enum ReviewState {
    SCHEDULED,
    ACCOUNTS,
    TIMELINE,
    PERSPECTIVES,
    FACTORS,
    HELPED,
    SURPRISES,
    IDEAS,
    CLOSED;

    /** The phase people are in; empty before the first and after the last. */
    public Optional<Phase> phase() {
        return this == SCHEDULED || this == CLOSED ? Optional.empty() : Optional.of(Phase.valueOf(name()));
    }

    static ReviewState in(Phase phase) {
        return valueOf(phase.name());
    }

    /** Whether the threads are open: after the start, before the end. */
    public boolean started() {
        return compareTo(TIMELINE) >= 0 && this != CLOSED;
    }

    boolean beforeIdeas() {
        return compareTo(IDEAS) < 0;
    }
}
