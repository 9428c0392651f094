package debrief.action;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Team;
import debrief.catalog.TeamId;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reading actions. What came out of a restricted incident is shown to those who may see the incident; the people of the owning team see
 * what is to be done, without what it came out of.
 */
public final class Actions {
    private final ActionStore actions;
    private final TrailStore trail;
    private final LikenessStore likenesses;
    private final MessageStore messages;
    private final Deciders deciders;
    private final CatalogRoom catalog;

    Actions(
            ActionStore actions,
            TrailStore trail,
            LikenessStore likenesses,
            MessageStore messages,
            Deciders deciders,
            CatalogRoom catalog) {
        this.actions = actions;
        this.trail = trail;
        this.likenesses = likenesses;
        this.messages = messages;
        this.deciders = deciders;
        this.catalog = catalog;
    }

    /** Which actions to list: those that nobody owns first, then by how often and how long ago they were asked for. */
    public List<Action> all(Viewer viewer, Filter filter) {
        return actions.seenBy(viewer, teamOf(viewer)).stream()
                .filter(action -> filter.takes(action, unowned(action)))
                .sorted(Comparator.comparing((Action action) -> !(action.open() && unowned(action)))
                        .thenComparing(action -> !action.open())
                        .thenComparing(action -> -action.asked().times())
                        .thenComparing(Action::openSince)
                        .thenComparing(action -> action.id().value()))
                .toList();
    }

    /** Those that came out of an incident, as they were proposed, for handlers. Who shows them to people has checked the incident. */
    public List<Action> of(IncidentId incident) {
        return actions.of(incident);
    }

    /** Empty when there is none, or none that the viewer may see: the two look alike. */
    public Optional<Action> find(ActionId id, Viewer viewer) {
        return actions.find(id, viewer, teamOf(viewer));
    }

    /** For handlers, which hold the id from a letter. */
    public Action get(ActionId id) {
        return actions.find(id).orElseThrow(() -> new IllegalStateException("No action " + id));
    }

    /** First to last. Whoever shows it has found the action for its viewer. */
    public List<HistoryLine> history(ActionId id) {
        return trail.history(id);
    }

    /** Older actions that it resembles and that the viewer may see, the likeliest first. */
    public List<Candidate> candidates(ActionId id, Viewer viewer) {
        return likenesses.of(id).stream()
                .filter(candidate -> find(candidate.existing(), viewer).isPresent())
                .toList();
    }

    /** As {@link #candidates}, for a message that a whole team reads: nothing out of restricted incidents but the team's own. */
    public List<Candidate> candidatesFor(ActionId id, TeamId team) {
        return likenesses.of(id).stream()
                .filter(candidate -> find(candidate.existing(), team).isPresent())
                .toList();
    }

    /** An action as a whole team may read it. */
    public Optional<Action> find(ActionId id, @Nullable TeamId team) {
        return actions.find(id, Viewer.anyone(), team);
    }

    /** Nobody owns it: none was known, or its team is no longer in the catalog. */
    public boolean unowned(Action action) {
        return deciders.owner(action).isEmpty();
    }

    public boolean mayDecide(PersonId person, Action action) {
        return deciders.mayDecide(person, action);
    }

    /** Who decides when teams passed an action on twice. */
    public Optional<PersonId> reviewOwner(Action action) {
        return deciders.reviewOwner(action);
    }

    /** Where it is shown in Slack. */
    public List<ShownAt> shownAt(ActionId id) {
        return messages.of(id);
    }

    private @Nullable TeamId teamOf(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Somebody(var person) ->
                catalog.catalog().teamOf(person).map(Team::id).orElse(null);
            case Viewer.Anyone _, Viewer.House _ -> null;
        };
    }
}
