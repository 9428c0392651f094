package debrief.action;

/** A team says that it will not do an action, and why: closed on purpose, and remembered when it is asked for again. */
public final class DeclineAction {
    private final Deciding deciding;
    private final Deciders deciders;

    DeclineAction(Deciding deciding, Deciders deciders) {
        this.deciding = deciding;
        this.deciders = deciders;
    }

    public Decision run(Seen seen, String reason) {
        return deciding.decide(seen, action -> decline(action, reason.strip()));
    }

    private Deciding.Turn decline(Action action, String reason) {
        if (!action.open()) return Closed.no(action);
        if (reason.isEmpty()) {
            return new Deciding.Turn.No(
                    new Decision.Unfit(Decision.Field.REASON, "Say in a sentence what speaks against it."));
        }
        return Deciding.into(
                action.standing().in(ActionState.DECLINED), deciders.whose(action) + " declined this: " + reason);
    }
}
