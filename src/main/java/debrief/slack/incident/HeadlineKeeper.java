package debrief.slack.incident;

import debrief.catalog.CatalogRoom;
import debrief.incident.Incident;
import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.shared.ChannelId;
import debrief.slack.Place;
import debrief.slack.SlackRoom;
import debrief.slack.message.Headline;

/** Posts the headline once and keeps it true. */
final class HeadlineKeeper {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final CatalogRoom catalog;

    HeadlineKeeper(SlackRoom slack, IncidentRoom incidents, CatalogRoom catalog) {
        this.slack = slack;
        this.incidents = incidents;
        this.catalog = catalog;
    }

    Receipt post(ChannelId channel, Incident incident, Attempt attempt) {
        if (incident.headline() != null) return Receipt.none();
        var posted = slack.poster.post(Place.in(channel), Headline.of(incident, catalog.catalog()), attempt);
        return () -> incidents.record.headline(incident.id(), posted);
    }

    Receipt update(ChannelId channel, Incident incident, Attempt attempt) {
        var headline = incident.headline();
        if (headline != null) slack.poster.update(channel, headline, Headline.of(incident, catalog.catalog()));
        return Receipt.none();
    }
}
