package debrief.action;

import java.time.InstantSource;

/** An action is done, and something shows it: a link, an alert's name, the date of a drill. */
public final class CompleteAction {
    private final Deciding deciding;
    private final Deciders deciders;
    private final InstantSource clock;

    CompleteAction(Deciding deciding, Deciders deciders, InstantSource clock) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.clock = clock;
    }

    public Decision run(Seen seen, String evidence) {
        return deciding.decide(seen, action -> complete(action, evidence.strip()));
    }

    private Deciding.Turn complete(Action action, String evidence) {
        if (!action.open()) return Closed.no(action);
        if (evidence.isEmpty()) {
            return new Deciding.Turn.No(new Decision.Unfit(
                    Decision.Field.EVIDENCE,
                    "What shows that it is done? A link, an alert's name, the date of a drill."));
        }
        var who = deciders.owner(action).map(team -> team.name() + ": done. ").orElse("Done. ");
        return Deciding.into(action.standing().done(evidence, clock.instant()), who + evidence);
    }
}
