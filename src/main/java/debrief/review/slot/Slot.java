package debrief.review.slot;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, the end not included. */
public record Slot(Instant from, Instant to) {
    public Slot {
        if (!from.isBefore(to))
            throw new IllegalArgumentException("A slot ends after it begins: " + from + " to " + to);
    }

    public static Slot of(Instant from, Duration length) {
        return new Slot(from, from.plus(length));
    }

    public boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
