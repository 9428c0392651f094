package debrief.web;

import debrief.action.Action;
import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.UtcTime;
import debrief.web.ActionPages.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of one action, line by line; what is not known has no line. */
final class ActionFacts {
    private final Rooms rooms;
    private final UnaryOperator<String> told;
    private final List<Fact> facts = new ArrayList<>();

    ActionFacts(Rooms rooms, UnaryOperator<String> told) {
        this.rooms = rooms;
        this.told = told;
    }

    List<Fact> of(Action action) {
        var standing = action.standing();
        add("Number", action.id().toString());
        add("Done when", action.doneWhen());
        add("Acts on", action.background().factor());
        add("Why theirs", standing.because());
        if (action.service() != null) {
            rooms.catalog().catalog().service(action.service()).ifPresent(service -> add("Service", service.name()));
        }
        action.asked().incidents().forEach(this::incident);
        add("Asked by", action.background().proposerRole());
        add("Their question", standing.question());
        if (standing.lookAgainAt() != null) add("Looked at again", new UtcTime(standing.lookAgainAt()).day());
        add("Shown by", standing.evidence());
        if (standing.cameBack() > 0) add("Came back after done", standing.cameBack() + "×");
        if (standing.duplicateOf() != null) {
            facts.add(new Fact(
                    "Same as",
                    standing.duplicateOf().toString(),
                    "/actions/" + standing.duplicateOf().value()));
        }
        return facts;
    }

    private void add(String name, @Nullable String words) {
        if (words != null && !words.isBlank()) facts.add(new Fact(name, told.apply(words), null));
    }

    private void incident(IncidentId id) {
        rooms.incidents()
                .incidents
                .find(id, Viewer.anyone())
                .map(this::title)
                .ifPresent(title -> facts.add(new Fact("Came out of", title, "/incidents/" + id)));
    }

    private String title(Incident incident) {
        return rooms.writeups().telling.of(incident.id()).apply(incident.title());
    }
}
