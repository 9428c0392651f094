package debrief.action;

import debrief.incident.IncidentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every asking for one action, first to last. The same incident asking twice counts once. */
public record Asked(List<Ask> asks) {
    public Asked {
        if (asks.isEmpty()) throw new IllegalArgumentException("An action was asked for at least once");
        asks = asks.stream().sorted(Comparator.comparing(Ask::at)).toList();
    }

    /** How many incidents asked for it; everything asked outside of incidents counts as one more. */
    public int times() {
        return (int) asks.stream().map(Ask::incident).distinct().count();
    }

    public Instant first() {
        return asks.getFirst().at();
    }

    public Instant last() {
        return asks.getLast().at();
    }

    /** The incidents that asked for it, first to last. */
    public List<IncidentId> incidents() {
        return asks.stream()
                .map(Ask::incident)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Instant firstAfter(@Nullable Instant done) {
        if (done == null) return first();
        return asks.stream()
                .map(Ask::at)
                .filter(at -> at.isAfter(done))
                .findFirst()
                .orElse(first());
    }
}
