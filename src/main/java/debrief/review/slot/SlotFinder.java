package debrief.review.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the first slot that suits everybody. Slots begin on the half hour. */
public final class SlotFinder {
    private static final Duration STEP = Duration.ofMinutes(30);

    private SlotFinder() {}

    /**
     * The first slot of this length in everybody's hours.
     *
     * @param busy what is booked already, of whomever
     * @param earliest it begins no sooner
     * @param latest it ends no later
     * @return empty when no hour suits
     */
    public static Optional<Slot> first(
            Collection<WorkingHours> everybody, List<Slot> busy, Duration length, Instant earliest, Instant latest) {
        var from = onTheHalfHour(earliest);
        for (; !from.plus(length).isAfter(latest); from = from.plus(STEP)) {
            var slot = Slot.of(from, length);
            if (everybody.stream().allMatch(hours -> hours.hold(slot))
                    && busy.stream().noneMatch(slot::overlaps)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private static Instant onTheHalfHour(Instant at) {
        long step = STEP.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(at.getEpochSecond() + (at.getNano() > 0 ? 1 : 0), step) * step);
    }
}
