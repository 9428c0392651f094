package debrief.catalog;

import debrief.db.Db;
import debrief.jobs.Outbox;
import java.time.InstantSource;

/** Builds the room. The catalog is read once at start; people are learned as they are met. */
public final class CatalogRoom {
    public final People people;
    private volatile Catalog catalog = Catalog.empty();

    public CatalogRoom(Db db, Outbox outbox, InstantSource clock) {
        people = new People(db, outbox, clock);
    }

    public Catalog catalog() {
        return catalog;
    }

    /**
     * Takes the catalog from a file's text.
     *
     * @throws IllegalArgumentException listing every fault of the file, one a line
     */
    public void loadFrom(String yaml) {
        catalog = CatalogFile.read(yaml);
    }
}
