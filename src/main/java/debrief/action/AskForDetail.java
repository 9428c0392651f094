package debrief.action;

import debrief.jobs.Outbox;

/** "Need detail": the team's question goes to who proposed the action; the answer comes back to the team. */
public final class AskForDetail {
    private final Deciding deciding;
    private final Ownership ownership;
    private final Outbox outbox;

    AskForDetail(Deciding deciding, Ownership ownership, Outbox outbox) {
        this.deciding = deciding;
        this.ownership = ownership;
        this.outbox = outbox;
    }

    public Decision run(Seen seen, String question) {
        return deciding.decide(seen, action -> ask(action, question.strip()));
    }

    private Deciding.Turn ask(Action action, String question) {
        if (!action.open()) return Closed.no(action);
        if (question.isEmpty()) {
            return new Deciding.Turn.No(
                    new Decision.Unfit(Decision.Field.QUESTION, "What would you need to know to decide?"));
        }
        var team = ownership.team(action.owner());
        if (team.isEmpty()) return Closed.no(action);
        return new Deciding.Turn.Into(
                action.standing().asking(question),
                team.get().name() + " asks: " + question,
                () -> outbox.post(new DetailAsked(action.id(), question)));
    }
}
