package debrief.slack.action;

import debrief.action.Action;
import debrief.action.ActionId;
import debrief.action.ActionRoom;
import debrief.action.Candidate;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Team;
import debrief.incident.Incident;
import debrief.incident.IncidentRoom;
import debrief.incident.Viewer;
import debrief.slack.message.ActionShown;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings together what a message about an action tells. */
final class Showing {
    private final ActionRoom actions;
    private final CatalogRoom catalog;
    private final IncidentRoom incidents;
    private final InstantSource clock;

    Showing(ActionRoom actions, CatalogRoom catalog, IncidentRoom incidents, InstantSource clock) {
        this.actions = actions;
        this.catalog = catalog;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** As a team's channel may read it. */
    ActionShown toTeam(Action action, @Nullable Team team) {
        var candidates = team == null ? List.<Candidate>of() : actions.actions.candidatesFor(action.id(), team.id());
        var likes = candidates.stream()
                .map(candidate -> like(candidate, team))
                .flatMap(Optional::stream)
                .toList();
        return new ActionShown(
                action, team, incident(action), likes, actions.actions.history(action.id()), clock.instant());
    }

    Action get(ActionId id) {
        return actions.actions.find(id, Viewer.house()).orElseThrow(() -> new IllegalStateException("No action " + id));
    }

    Optional<Team> owner(Action action) {
        return Optional.ofNullable(action.owner())
                .flatMap(owner -> catalog.catalog().team(owner));
    }

    /** Restricted incidents are named to nobody outside. */
    private @Nullable Incident incident(Action action) {
        var incident = action.incident();
        return incident == null
                ? null
                : incidents.incidents.find(incident, Viewer.anyone()).orElse(null);
    }

    private Optional<ActionShown.Like> like(Candidate candidate, @Nullable Team team) {
        return actions.actions
                .find(candidate.existing(), team == null ? null : team.id())
                .map(existing -> new ActionShown.Like(candidate, existing));
    }
}
