package debrief.action;

import debrief.catalog.TeamId;
import debrief.jobs.Outbox;

/** Who proposed an action, or anybody who may see its incident, answers the team's question. The team is asked again. */
public final class AnswerDetail {
    private final Deciding deciding;
    private final Deciders deciders;
    private final Outbox outbox;

    AnswerDetail(Deciding deciding, Deciders deciders, Outbox outbox) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.outbox = outbox;
    }

    public Decision run(Seen seen, String answer) {
        return deciding.decide(seen, deciders::mayAnswer, action -> take(action, answer.strip()));
    }

    private Deciding.Turn take(Action action, String answer) {
        var question = action.standing().question();
        var owner = action.owner();
        if (question == null || owner == null) return Closed.no(action);
        if (answer.isEmpty()) {
            return new Deciding.Turn.No(
                    new Decision.Unfit(Decision.Field.ANSWER, "Write what you know, a line will do."));
        }
        return answered(action, owner, question, answer);
    }

    private Deciding.Turn answered(Action action, TeamId owner, String question, String answer) {
        return new Deciding.Turn.Into(
                action.standing().routedTo(owner, action.standing().because()),
                "Answer: " + answer,
                () -> outbox.post(new DetailAnswered(action.id(), owner, question, answer)));
    }
}
