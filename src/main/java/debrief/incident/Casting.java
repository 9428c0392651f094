package debrief.incident;

import debrief.catalog.CatalogRoom;

/** Finds the cast of an incident. */
public final class Casting {
    private final Incidents incidents;
    private final CatalogRoom catalog;

    Casting(Incidents incidents, CatalogRoom catalog) {
        this.incidents = incidents;
        this.catalog = catalog;
    }

    public Cast of(IncidentId id) {
        return Cast.of(incidents.get(id), incidents.members(id), catalog);
    }
}
