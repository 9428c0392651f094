package debrief.timeline;

import debrief.incident.IncidentId;
import debrief.incident.Incidents;
import debrief.incident.Viewer;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import java.util.List;
import java.util.Optional;

/** Reads timelines and what was heard. The ones with a viewer are for doors; those without are for handlers. */
public final class Timelines {
    private final Incidents incidents;
    private final EntryStore entries;
    private final HeardStore heard;

    Timelines(Incidents incidents, EntryStore entries, HeardStore heard) {
        this.incidents = incidents;
        this.entries = entries;
        this.heard = heard;
    }

    public Timeline of(IncidentId incident) {
        return new Timeline(entries.standing(incident));
    }

    /** Nothing when there is no such incident for this viewer. */
    public Optional<Timeline> of(IncidentId incident, Viewer viewer) {
        return incidents.find(incident, viewer).map(found -> of(found.id()));
    }

    /** Every message of the incident's channel, threads included, in the order it was said; tombstones too. */
    public List<HeardMessage> heard(IncidentId incident) {
        return heard.all(incident);
    }

    public Optional<HeardMessage> message(ChannelId channel, MessageTs ts) {
        return heard.find(channel, ts);
    }

    /** Every wording of a message, oldest first. */
    public List<MessageVersion> versions(ChannelId channel, MessageTs ts) {
        return heard.versions(channel, ts);
    }

    public boolean isCaptured(ChannelId channel, MessageTs ts) {
        return entries.isStanding(channel, ts);
    }

    /** The entry of this message, while it stands. */
    public Optional<Entry> entryOf(ChannelId channel, MessageTs ts) {
        return entries.ofMessage(channel, ts).filter(EntryStore.Read::standing).map(EntryStore.Read::entry);
    }
}
