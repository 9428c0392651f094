package debrief.web;

import debrief.catalog.Service;
import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.Severity;
import debrief.incident.Viewer;
import debrief.web.Drawing.Impact;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of incidents, narrowed by the address, and one of them with its timeline. */
final class IncidentPages {
    private final Rooms rooms;
    private final Pages pages;
    private final IncidentRows rows;

    IncidentPages(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
        rows = new IncidentRows(rooms);
    }

    void addTo(Router router) {
        router.add("/incidents", (request, _) -> Optional.of(list(request)));
        router.add("/incidents/{id}", (_, id) -> one(new IncidentId(id)));
    }

    private Answer list(Request request) {
        var choices = List.of(
                Choice.of(request, "state", "State", states()),
                Choice.of(request, "severity", "Severity", severities()),
                Choice.of(request, "service", "Service", services()));
        var found = rooms.incidents().incidents.all(Viewer.anyone()).stream()
                .filter(incident -> fits(incident, request))
                .map(rows::row)
                .toList();
        var filtered =
                choices.stream().anyMatch(choice -> request.asked(choice.name()).isPresent());
        return pages.ok("incidents", Map.of("incidents", found, "choices", choices, "filtered", filtered));
    }

    private static boolean fits(Incident incident, Request request) {
        var state = incident.resolved() ? "resolved" : "open";
        return request.asked("state").map(state::equals).orElse(true)
                && request.asked("severity")
                        .map(incident.severity().name()::equals)
                        .orElse(true)
                && request.asked("service")
                        .map(asked -> incident.services().stream()
                                .anyMatch(service -> service.value().equals(asked)))
                        .orElse(true);
    }

    private Optional<Answer> one(IncidentId id) {
        return rooms.incidents().incidents.find(id, Viewer.anyone()).map(incident -> {
            var row = rows.row(incident);
            var timeline = rooms.writeups().moments.of(id);
            var impact = new Impact(row.startedAt(), row.resolvedAt());
            return pages.ok(
                    "incident",
                    Map.of(
                            "incident",
                            row,
                            "timeline",
                            timeline,
                            "wide",
                            Drawing.wide(timeline, impact),
                            "narrow",
                            Drawing.narrow(timeline, impact)));
        });
    }

    private static List<Choice.Option> states() {
        return List.of(Choice.option("open", "Open"), Choice.option("resolved", "Resolved"));
    }

    private static List<Choice.Option> severities() {
        return Arrays.stream(Severity.values())
                .map(severity -> Choice.option(severity.name(), severity.label()))
                .toList();
    }

    private List<Choice.Option> services() {
        return rooms.catalog().catalog().services().stream()
                .map((Service service) -> Choice.option(service.id().value(), service.name()))
                .toList();
    }
}
