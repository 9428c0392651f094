package debrief.action;

import debrief.catalog.Team;
import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.jobs.Outbox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files an action with the team that owns its service now, and shows which older ones it resembles. Nothing is merged. Proposed again
 * under the same origin it changes nothing.
 */
public final class ProposeAction {
    private final Db db;
    private final Outbox outbox;
    private final ActionStore actions;
    private final TrailStore trail;
    private final LikenessStore likenesses;
    private final Ownership ownership;
    private final LikeActions like;

    ProposeAction(Db db, Outbox outbox, Ownership ownership, LikeActions like) {
        this.db = db;
        this.outbox = outbox;
        this.ownership = ownership;
        this.like = like;
        this.actions = new ActionStore(db);
        this.trail = new TrailStore(db);
        this.likenesses = new LikenessStore(db);
    }

    /** The action is filed in every case. */
    public sealed interface Outcome {
        ActionId action();

        /** Sent to the team; nothing like it was asked for before. */
        record Routed(ActionId action, Team team) implements Outcome {}

        /** Filed and, where there is a team, sent; whether it is one of these, a person decides. */
        record LooksLike(ActionId action, Optional<Team> team, List<Candidate> candidates) implements Outcome {}

        /** No owner is known: it stands on top of every list. */
        record Unowned(ActionId action) implements Outcome {}
    }

    public Outcome run(Proposal proposal) {
        return db.call(() -> before(proposal).orElseGet(() -> file(proposal)));
    }

    private Optional<Outcome> before(Proposal proposal) {
        return Optional.ofNullable(proposal.origin()).flatMap(actions::byOrigin).map(this::told);
    }

    private Outcome file(Proposal proposal) {
        var standing = ownership.firstStanding(proposal);
        return actions.add(proposal, standing)
                .map(id -> filed(id, proposal))
                .orElseGet(() -> before(proposal).orElseThrow());
    }

    private Outcome filed(ActionId id, Proposal proposal) {
        var action = actions.find(id).orElseThrow();
        likenesses.add(id, like.to(action, actions.all()));
        tell(action, proposal);
        var owner = action.owner();
        outbox.post(owner == null ? new ActionUnowned(id) : new ActionRouted(id, owner));
        outbox.post(new ActionChanged(id, action.incident(), action.state()));
        return told(action);
    }

    private void tell(Action action, Proposal proposal) {
        trail.tell(action.id(), new HistoryLine(proposal.at(), proposal.by(), whence(action.incident())));
        var owner = ownership.team(action.owner());
        var words = owner.map(team ->
                        "Sent to " + team.name() + ": " + action.standing().because() + ".")
                .orElse("No owner is known.");
        trail.tell(action.id(), new HistoryLine(proposal.at(), null, words));
    }

    private static String whence(@Nullable IncidentId incident) {
        return incident == null ? "Proposed." : "Proposed in a review.";
    }

    private Outcome told(Action action) {
        var team = ownership.team(action.owner());
        var candidates = likenesses.of(action.id());
        if (candidates.stream().anyMatch(Candidate::asks)) return new Outcome.LooksLike(action.id(), team, candidates);
        return team.<Outcome>map(owner -> new Outcome.Routed(action.id(), owner))
                .orElseGet(() -> new Outcome.Unowned(action.id()));
    }
}
