package debrief.slack.incident;

import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Letter;
import debrief.jobs.Receipt;
import debrief.shared.ChannelId;
import debrief.slack.SlackCourier;
import java.util.function.Function;

/** Does something in the channel of an incident; nothing while there is none. */
final class ChannelCourier<L extends Letter> implements SlackCourier<L> {
    private final IncidentRoom incidents;
    private final Function<L, IncidentId> about;
    private final Errand errand;

    /** What is done there. */
    @FunctionalInterface
    interface Errand {
        Receipt in(ChannelId channel, Incident incident, Attempt attempt);
    }

    ChannelCourier(IncidentRoom incidents, Function<L, IncidentId> about, Errand errand) {
        this.incidents = incidents;
        this.about = about;
        this.errand = errand;
    }

    @Override
    public Receipt send(L letter, Attempt attempt) {
        var incident = incidents.incidents.get(about.apply(letter));
        var channel = incident.channel();
        return channel == null ? Receipt.none() : errand.in(channel, incident, attempt);
    }
}
