package debrief.writeup;

import debrief.catalog.CatalogRoom;
import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.Incidents;
import debrief.jobs.Handler;
import debrief.jobs.Outbox;
import debrief.shared.ChannelId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds whom a published write-up concerns and posts one letter for each channel, with the reason they are told. A restricted
 * one is told of in its own channel only.
 */
public final class FindReaders implements Handler<WriteupPublished> {
    private final Incidents incidents;
    private final CatalogRoom catalog;
    private final Outbox outbox;

    FindReaders(Incidents incidents, CatalogRoom catalog, Outbox outbox) {
        this.incidents = incidents;
        this.catalog = catalog;
        this.outbox = outbox;
    }

    @Override
    public void handle(WriteupPublished letter) {
        of(letter.incident())
                .forEach((channel, because) -> outbox.post(new ReaderFound(letter.incident(), channel, because)));
    }

    /** The channels that a write-up of this incident concerns, each with the reason, in one sentence. */
    public Map<ChannelId, String> of(IncidentId incident) {
        return readers(incidents.get(incident));
    }

    private Map<ChannelId, String> readers(Incident incident) {
        var readers = new LinkedHashMap<ChannelId, String>();
        if (incident.channel() != null) {
            readers.put(incident.channel(), "This is the channel of that incident.");
        }
        if (incident.restricted()) return readers;
        for (var id : incident.services()) {
            catalog.catalog()
                    .service(id)
                    .ifPresent(service -> catalog.catalog()
                            .ownerOf(id)
                            .ifPresent(team -> readers.putIfAbsent(
                                    team.channel(),
                                    team.name() + " owns " + service.name() + ", which is named in it.")));
        }
        catalog.catalog()
                .announcements()
                .ifPresent(channel -> readers.putIfAbsent(channel, "Every published write-up is announced here."));
        return readers;
    }
}
