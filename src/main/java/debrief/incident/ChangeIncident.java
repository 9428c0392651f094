package debrief.incident;

import debrief.catalog.Catalog;
import debrief.catalog.CatalogRoom;
import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;
import java.time.InstantSource;

/**
 * Status, severity, roles, impact and services of an incident. Each change is one method with one effect; saying what is
 * already so changes nothing.
 */
public final class ChangeIncident {
    private final Db db;
    private final IncidentStore store;
    private final Outbox outbox;
    private final InstantSource clock;
    private final CatalogRoom catalog;

    ChangeIncident(Db db, IncidentStore store, Outbox outbox, InstantSource clock, CatalogRoom catalog) {
        this.db = db;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.catalog = catalog;
    }

    public enum Outcome {
        CHANGED,
        ALREADY_SO,
        /** The incident is resolved; reopen it first. */
        RESOLVED_BEFORE,
        /** To resolve is a step of its own. */
        USE_RESOLVE,
        /** No service of that name is in the catalog. */
        UNKNOWN_SERVICE
    }

    public Outcome status(IncidentId id, Status status, PersonId by) {
        if (status == Status.RESOLVED) return Outcome.USE_RESOLVE;
        return db.call(() -> {
            if (get(id).resolved()) return Outcome.RESOLVED_BEFORE;
            return change("status", status, changed(id, ChangeKind.STATUS, by, "Status: " + status.label()));
        });
    }

    public Outcome severity(IncidentId id, Severity severity, PersonId by) {
        return db.call(() ->
                change("severity", severity, changed(id, ChangeKind.SEVERITY, by, "Severity: " + severity.label())));
    }

    public Outcome role(IncidentId id, Role role, PersonId to, PersonId by) {
        return db.call(() -> {
            store.addMember(id, to, clock.instant());
            var column = role == Role.COMMANDER ? "commander" : "scribe";
            return change(column, to, changed(id, ChangeKind.ROLE, by, role.label() + ": <@" + to + ">"));
        });
    }

    public Outcome impact(IncidentId id, String impact, PersonId by) {
        var said = impact.strip();
        if (said.isEmpty()) return Outcome.ALREADY_SO;
        return db.call(() -> change("impact", said, changed(id, ChangeKind.IMPACT, by, "Impact: " + said)));
    }

    public Outcome service(IncidentId id, ServiceId service, PersonId by) {
        Catalog known = catalog.catalog();
        if (known.service(service).isEmpty()) return Outcome.UNKNOWN_SERVICE;
        return db.call(() -> {
            if (!store.addService(id, service, clock.instant())) return Outcome.ALREADY_SO;
            outbox.post(new ServiceNamed(id, service));
            var name = known.service(service).orElseThrow().name();
            outbox.post(changed(id, ChangeKind.SERVICE, by, "Service named: " + name));
            return Outcome.CHANGED;
        });
    }

    private Outcome change(String column, Object value, IncidentChanged letter) {
        if (!store.set(letter.incident(), column, value)) return Outcome.ALREADY_SO;
        outbox.post(letter);
        return Outcome.CHANGED;
    }

    private IncidentChanged changed(IncidentId id, ChangeKind kind, PersonId by, String words) {
        return new IncidentChanged(id, kind, by, clock.instant(), words);
    }

    private Incident get(IncidentId id) {
        return store.find(id, Viewer.house()).orElseThrow(() -> new IllegalStateException("No incident " + id));
    }
}
