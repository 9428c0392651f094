package debrief.slack.incident;

import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.incident.ServiceNamed;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.slack.Place;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import debrief.slack.message.ServiceTold;

/** A team hears in its own channel that its service is named. Restricted incidents are not told outside their channel. */
final class TellOwningTeam implements SlackCourier<ServiceNamed> {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final CatalogRoom catalog;

    TellOwningTeam(SlackRoom slack, IncidentRoom incidents, CatalogRoom catalog) {
        this.slack = slack;
        this.incidents = incidents;
        this.catalog = catalog;
    }

    @Override
    public Receipt send(ServiceNamed letter, Attempt attempt) {
        var incident = incidents.incidents.get(letter.incident());
        var service = catalog.catalog().service(letter.service());
        var team = catalog.catalog().ownerOf(letter.service());
        if (incident.restricted() || service.isEmpty() || team.isEmpty()) return Receipt.none();
        slack.poster.post(Place.in(team.get().channel()), ServiceTold.of(incident, service.get(), team.get()), attempt);
        return Receipt.none();
    }
}
