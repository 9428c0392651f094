package debrief.action;

import debrief.jobs.Handler;
import debrief.jobs.Outbox;

/** The date has come: an action that was put off is with its team again. */
final class LookAgain implements Handler<LookAgainDue> {
    private final Deciding deciding;
    private final ActionStore actions;
    private final Outbox outbox;

    LookAgain(Deciding deciding, ActionStore actions, Outbox outbox) {
        this.deciding = deciding;
        this.actions = actions;
        this.outbox = outbox;
    }

    @Override
    public void handle(LookAgainDue letter) {
        actions.find(letter.action())
                .filter(action -> action.state() == ActionState.NOT_NOW)
                .ifPresent(this::bringBack);
    }

    private void bringBack(Action action) {
        var owner = action.owner();
        if (owner == null) return;
        var back = new Deciding.Turn.Into(
                action.standing().routedTo(owner, action.standing().because()),
                "The day has come to look at this again.",
                () -> outbox.post(new ActionRouted(action.id(), owner)));
        if (!deciding.write(action, back, null)) throw new IllegalStateException(action.id() + " changed meanwhile");
    }
}
