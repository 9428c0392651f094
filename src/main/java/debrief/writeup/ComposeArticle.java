package debrief.writeup;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Service;
import debrief.catalog.Team;
import debrief.incident.Incident;
import debrief.incident.Incidents;
import debrief.incident.Viewer;
import debrief.shared.Durations;
import debrief.shared.UtcTime;
import debrief.writeup.Article.Earlier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the article from what was said and recorded. It adds no opinion and fills no hole. */
final class ComposeArticle {
    private static final int MOST_EARLIER = 5;

    private final Incidents incidents;
    private final CatalogRoom catalog;
    private final Moments moments;
    private final Telling telling;

    ComposeArticle(Incidents incidents, CatalogRoom catalog, Moments moments, Telling telling) {
        this.incidents = incidents;
        this.catalog = catalog;
        this.moments = moments;
        this.telling = telling;
    }

    Article run(Incident incident, Told told) {
        var timeline = moments.of(incident.id());
        var services = services(incident);
        var owners = owners(services);
        var names = services.stream().map(Service::name).toList();
        var tell = telling.of(incident.id());
        return new Article(
                incident.id().value(),
                tell.apply(incident.title()),
                tell.apply(incident.impact()),
                incident.severity().label(),
                names,
                new UtcTime(incident.startedAt()),
                incident.resolvedAt() == null ? null : new UtcTime(incident.resolvedAt()),
                lasted(incident),
                audience(names, owners),
                new Summary(incident, names, owners, timeline).sentences(),
                timeline,
                told.findings().withText(tell),
                told.ideas(),
                earlier(incident));
    }

    private List<Service> services(Incident incident) {
        return incident.services().stream()
                .map(id -> catalog.catalog().service(id))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> owners(List<Service> services) {
        return services.stream()
                .map(service -> catalog.catalog().ownerOf(service.id()))
                .flatMap(Optional::stream)
                .map(Team::name)
                .distinct()
                .toList();
    }

    private static List<String> audience(List<String> services, List<String> owners) {
        var lines = new ArrayList<String>();
        if (!services.isEmpty()) lines.add("Teams that build on " + Summary.listed(services));
        if (!owners.isEmpty()) lines.add("Whoever is on call for " + Summary.listed(owners));
        return lines;
    }

    private static String lasted(Incident incident) {
        return incident.resolvedAt() == null
                ? ""
                : Durations.inWords(Duration.between(incident.startedAt(), incident.resolvedAt()));
    }

    private List<Earlier> earlier(Incident incident) {
        return incidents.all(Viewer.anyone()).stream()
                .filter(other -> other.startedAt().isBefore(incident.startedAt()))
                .filter(other -> !other.id().equals(incident.id()))
                .filter(other -> !Collections.disjoint(other.services(), incident.services()))
                .sorted(Comparator.comparing(Incident::startedAt).reversed())
                .limit(MOST_EARLIER)
                .map(other -> new Earlier(
                        other.id().value(),
                        telling.of(other.id()).apply(other.title()),
                        new UtcTime(other.startedAt())))
                .toList();
    }
}
