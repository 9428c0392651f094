package debrief.action;

import debrief.catalog.Team;
import debrief.catalog.TeamId;
import debrief.jobs.Outbox;
import java.util.Optional;

/** The owner of the review says whose an action is that teams passed on twice, or that nobody was known to own. */
public final class SettleOwner {
    private final Deciding deciding;
    private final Deciders deciders;
    private final Outbox outbox;

    SettleOwner(Deciding deciding, Deciders deciders, Outbox outbox) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.outbox = outbox;
    }

    public Decision run(Seen seen, TeamId team) {
        return deciding.decide(seen, deciders::maySettle, action -> settle(action, deciders.team(team)));
    }

    private Deciding.Turn settle(Action action, Optional<Team> team) {
        if (team.isEmpty()) {
            return new Deciding.Turn.No(new Decision.Unfit(Decision.Field.TEAM, "That team is not in the catalog."));
        }
        boolean waits = action.state() == ActionState.BETWEEN_TEAMS || action.state() == ActionState.PROPOSED;
        return waits ? settled(action, team.get()) : Closed.no(action);
    }

    private Deciding.Turn settled(Action action, Team team) {
        return new Deciding.Turn.Into(
                action.standing().routedTo(team.id(), "the owner of the review decided so"),
                "The owner of the review sent this to " + team.name() + ".",
                () -> outbox.post(new ActionRouted(action.id(), team.id())));
    }
}
