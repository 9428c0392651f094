package debrief.writeup;

import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.Incidents;
import debrief.incident.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows what the write-up would say now, and what it lacks. A draft is made anew each time; it is kept nowhere. */
public final class DraftWriteup {
    private final Incidents incidents;
    private final Function<IncidentId, Told> told;
    private final ComposeArticle compose;

    DraftWriteup(Incidents incidents, Function<IncidentId, Told> told, ComposeArticle compose) {
        this.incidents = incidents;
        this.told = told;
        this.compose = compose;
    }

    /** Empty when there is no such incident for this viewer. */
    public Optional<Draft> run(IncidentId incident, Viewer viewer) {
        return incidents.find(incident, viewer).map(this::draft);
    }

    private Draft draft(Incident incident) {
        var review = told.apply(incident.id());
        return new Draft(incident.id(), compose.run(incident, review), missing(incident, review));
    }

    private static List<Missing> missing(Incident incident, Told review) {
        var missing = new ArrayList<Missing>();
        if (incident.impact().isBlank()) missing.add(Missing.IMPACT);
        missing.addAll(review.missing());
        return missing;
    }
}
