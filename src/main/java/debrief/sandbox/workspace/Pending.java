package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Deliveries that were not acknowledged yet: they outlive a restart. */
public final class Pending {
    private final Workspace workspace;
    private final State state;

    Pending(Workspace workspace, State state) {
        this.workspace = workspace;
        this.state = state;
    }

    /** All of them by event id, oldest first; copies. */
    public Map<String, JsonObject> all() {
        return workspace.read(() -> {
            var copies = new LinkedHashMap<String, JsonObject>();
            state.pending.forEach((id, delivery) -> copies.put(id, delivery.deepCopy()));
            return copies;
        });
    }

    /** Keeps a delivery, or what has become of it. */
    public void put(String eventId, JsonObject delivery) {
        workspace.keep(() -> state.pending.put(eventId, delivery.deepCopy()));
    }

    /** It arrived, or was given up. */
    public void remove(String eventId) {
        workspace.keep(() -> state.pending.remove(eventId));
    }

    /** A fresh id such as {@code Ev0…}, {@code V0…}. */
    public String freshId(String letters) {
        return workspace.keep(() -> workspace.freshId(letters));
    }
}
