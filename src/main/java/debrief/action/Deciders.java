package debrief.action;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Team;
import debrief.catalog.TeamId;
import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.IncidentRoom;
import debrief.incident.Viewer;
import debrief.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who decides about an action: its team's people and the admins; what nobody owns, anybody's team may take on. */
final class Deciders {
    private final CatalogRoom catalog;
    private final IncidentRoom incidents;
    private final Set<PersonId> admins;

    Deciders(CatalogRoom catalog, IncidentRoom incidents, Set<PersonId> admins) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.admins = Set.copyOf(admins);
    }

    boolean mayDecide(PersonId person, Action action) {
        if (admins.contains(person)) return true;
        return owner(action)
                .map(team -> team.members().contains(person))
                .orElseGet(() -> teamOf(person).isPresent());
    }

    /** The owner of the review: the commander, else who declared the incident, else who proposed the action. */
    boolean maySettle(PersonId person, Action action) {
        return admins.contains(person)
                || reviewOwner(action).filter(person::equals).isPresent();
    }

    /** Whoever may see the incident, and who proposed it. */
    boolean mayAnswer(PersonId person, Action action) {
        return person.equals(action.background().proposedBy())
                || maySettle(person, action)
                || maySee(person, action.incident());
    }

    Optional<PersonId> reviewOwner(Action action) {
        var incident = action.incident();
        if (incident == null) return Optional.ofNullable(action.background().proposedBy());
        return Optional.of(ownerOf(incidents.incidents.get(incident)));
    }

    /** Whose it is to decide, in words. */
    String whose(Action action) {
        return owner(action).map(Team::name).orElse("a team of the catalog");
    }

    Optional<Team> teamOf(PersonId person) {
        return catalog.catalog().teamOf(person);
    }

    /** The owner, if it is (still) in the catalog. */
    Optional<Team> owner(Action action) {
        return team(action.owner());
    }

    Optional<Team> team(@Nullable TeamId id) {
        return id == null ? Optional.empty() : catalog.catalog().team(id);
    }

    private boolean maySee(PersonId person, @Nullable IncidentId incident) {
        return incident != null
                && incidents.incidents.find(incident, Viewer.of(person)).isPresent();
    }

    private static PersonId ownerOf(Incident incident) {
        var commander = incident.commander();
        return commander == null ? incident.declaredBy() : commander;
    }
}
