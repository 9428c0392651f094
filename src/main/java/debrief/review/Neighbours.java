package debrief.review;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Person;
import debrief.catalog.Team;
import debrief.incident.Incident;
import debrief.incident.IncidentRoom;
import debrief.review.slot.WorkingHours;
import debrief.shared.PersonId;
import debrief.timeline.TimelineRoom;
import org.jspecify.annotations.Nullable;

/** The rooms below that a review asks. */
record Neighbours(CatalogRoom catalog, IncidentRoom incidents, TimelineRoom timelines, ActionRoom actions) {
    Person person(PersonId id) {
        return catalog.people.person(id);
    }

    WorkingHours hours(PersonId id) {
        return new WorkingHours(person(id).zone());
    }

    @Nullable
    String team(PersonId id) {
        return catalog.catalog().teamOf(id).map(Team::name).orElse(null);
    }

    Incident incident(Review review) {
        return incidents.incidents.get(review.incidentId());
    }
}
