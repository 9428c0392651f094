package debrief.web;

import debrief.action.Filter;
import debrief.incident.Incident;
import debrief.incident.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is going on: open incidents, the newest write-ups, reviews coming, work that nobody owns. */
final class HomePage {
    private static final int MOST = 5;

    private final Rooms rooms;
    private final Pages pages;
    private final IncidentRows rows;
    private final ActionRows actions;
    private final ReviewRows reviews;

    HomePage(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
        rows = new IncidentRows(rooms);
        actions = new ActionRows(rooms);
        reviews = new ReviewRows(rooms);
    }

    void addTo(Router router) {
        router.add("/", (_, _) -> Optional.of(home()));
    }

    private Answer home() {
        var incidents = rooms.incidents().incidents.all(Viewer.anyone());
        var open = incidents.stream()
                .filter(incident -> !incident.resolved())
                .map((Incident incident) -> rows.row(incident))
                .toList();
        var writeups = rooms.writeups().writeups.newest(MOST, Viewer.anyone()).stream()
                .map(WriteupPages.Row::of)
                .toList();
        return pages.ok(
                "home",
                Map.of(
                        "untouched", incidents.isEmpty(),
                        "open", open,
                        "writeups", writeups,
                        "reviews", reviews.coming(MOST),
                        "unowned", unowned()));
    }

    private List<ActionRows.Row> unowned() {
        return rooms.actions().actions.all(Viewer.anyone(), Filter.unowned()).stream()
                .limit(MOST)
                .map(actions::row)
                .toList();
    }
}
