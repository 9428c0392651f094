package debrief.incident;

import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;
import java.time.InstantSource;

/** Users are no longer affected; or, when they are again, the incident opens anew. */
public final class ResolveIncident {
    private final Db db;
    private final IncidentStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    ResolveIncident(Db db, IncidentStore store, Outbox outbox, InstantSource clock) {
        this.db = db;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        ALREADY_SO
    }

    public Outcome run(IncidentId id, PersonId by) {
        return db.call(() -> {
            if (!store.set(id, "status", Status.RESOLVED)) return Outcome.ALREADY_SO;
            var now = clock.instant();
            store.setResolvedAt(id, now);
            outbox.post(new IncidentChanged(id, ChangeKind.RESOLVED, by, now, "Resolved"));
            outbox.post(new IncidentResolved(id, by, now));
            return Outcome.DONE;
        });
    }

    public Outcome reopen(IncidentId id, PersonId by) {
        return db.call(() -> {
            var incident = store.find(id, Viewer.house()).orElseThrow();
            if (!incident.resolved()) return Outcome.ALREADY_SO;
            store.set(id, "status", Status.INVESTIGATING);
            store.setResolvedAt(id, null);
            outbox.post(new IncidentChanged(id, ChangeKind.REOPENED, by, clock.instant(), "Reopened"));
            return Outcome.DONE;
        });
    }
}
