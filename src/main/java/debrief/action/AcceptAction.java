package debrief.action;

import debrief.catalog.Team;
import debrief.jobs.Outbox;

/** The owning team takes an action; what nobody owns is taken on for one's own team. */
public final class AcceptAction {
    private final Deciding deciding;
    private final Deciders deciders;
    private final Outbox outbox;

    AcceptAction(Deciding deciding, Deciders deciders, Outbox outbox) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.outbox = outbox;
    }

    public Decision run(Seen seen) {
        return deciding.decide(seen, action -> accept(seen, action));
    }

    private Deciding.Turn accept(Seen seen, Action action) {
        if (!action.open()) return Closed.no(action);
        if (action.state() == ActionState.ACCEPTED) return new Deciding.Turn.Already();
        return deciders.owner(action)
                .map(team -> Deciding.into(
                        action.standing()
                                .acceptedBy(team.id(), action.standing().because()),
                        team.name() + " accepted this."))
                .or(() -> deciders.teamOf(seen.by()).map(team -> takenOn(action, team)))
                .orElseGet(() -> new Deciding.Turn.No(new Decision.NotTheirs(action, deciders.whose(action))));
    }

    private Deciding.Turn takenOn(Action action, Team team) {
        return new Deciding.Turn.Into(
                action.standing().acceptedBy(team.id(), team.name() + " took it on"),
                team.name() + " took this on.",
                () -> outbox.post(new ActionRouted(action.id(), team.id())));
    }
}
