package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import java.util.List;
import java.util.Optional;

/** Reading what is published. */
public final class Writeups {
    private final WriteupStore store;

    Writeups(WriteupStore store) {
        this.store = store;
    }

    /** Empty when nothing is published, or nothing that the viewer may see: the two look alike. */
    public Optional<Published> published(IncidentId incident, Viewer viewer) {
        return store.find(incident, viewer);
    }

    /** The newest first. */
    public List<Published> newest(int atMost, Viewer viewer) {
        return store.newest(atMost, viewer);
    }
}
