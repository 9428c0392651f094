package debrief.incident;

import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.jobs.Outbox;
import java.time.InstantSource;

/** Builds the room. */
public final class IncidentRoom {
    public final Incidents incidents;
    public final OpenIncident open;
    public final ChangeIncident change;
    public final ResolveIncident resolve;
    public final RecordChannel record;
    public final Casting cast;

    public IncidentRoom(Db db, Outbox outbox, InstantSource clock, CatalogRoom catalog) {
        var store = new IncidentStore(db);
        incidents = new Incidents(store);
        open = new OpenIncident(db, store, outbox, clock);
        change = new ChangeIncident(db, store, outbox, clock, catalog);
        resolve = new ResolveIncident(db, store, outbox, clock);
        record = new RecordChannel(db, store, outbox);
        cast = new Casting(incidents, catalog);
    }
}
