package debrief.action;

import debrief.incident.IncidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who asked for what: each action's own asking, and those of the actions that are the same. Taking a verdict back restores the counts. */
final class Askings {
    private final Map<ActionId, Asking> byAction;
    private final Map<ActionId, List<Asking>> joined;

    /** An action's own asking. */
    record Asking(
            ActionId id,
            @Nullable ActionId duplicateOf,
            @Nullable IncidentId incident,
            Instant askedAt) {
        /** The older action it is the same as; itself when there is none. */
        ActionId older() {
            return duplicateOf == null ? id : duplicateOf;
        }
    }

    Askings(List<Asking> all) {
        byAction = all.stream().collect(Collectors.toMap(Asking::id, asking -> asking));
        joined = all.stream()
                .filter(asking -> asking.duplicateOf() != null)
                .collect(Collectors.groupingBy(Asking::older));
    }

    Asked of(ActionId action) {
        var asks = new ArrayList<Ask>();
        gather(action, asks);
        return new Asked(asks);
    }

    private void gather(ActionId action, List<Ask> into) {
        var own = byAction.get(action);
        if (own != null) into.add(new Ask(own.id(), own.incident(), own.askedAt()));
        for (var same : joined.getOrDefault(action, List.of())) gather(same.id(), into);
    }
}
