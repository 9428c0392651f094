package debrief.incident;

import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** Reading incidents. */
public final class Incidents {
    private final IncidentStore store;

    Incidents(IncidentStore store) {
        this.store = store;
    }

    /** Empty when there is none, or none that the viewer may see: the two look alike. */
    public Optional<Incident> find(IncidentId id, Viewer viewer) {
        return store.find(id, viewer);
    }

    /** The incident whose channel this is. Who speaks there may see it. */
    public Optional<Incident> at(ChannelId channel) {
        return store.at(channel);
    }

    /** For handlers, which hold the id from a letter. */
    public Incident get(IncidentId id) {
        return store.find(id, Viewer.house()).orElseThrow(() -> new IllegalStateException("No incident " + id));
    }

    /** The newest first. */
    public List<Incident> all(Viewer viewer) {
        return store.all(viewer);
    }

    /** Who is or was in the channel, in order of first appearance. */
    public List<PersonId> members(IncidentId id) {
        return store.members(id);
    }
}
