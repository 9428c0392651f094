package debrief.slack.action;

import debrief.action.Decision;
import debrief.slack.Mrkdwn;

/** What is said to somebody about their decision; empty when the message itself shows it. */
final class Told {
    private Told() {}

    static String of(Decision decision) {
        return switch (decision) {
            case Decision.Made _, Decision.AlreadySo _ -> "";
            case Decision.Stale stale ->
                "Somebody was faster: " + Mrkdwn.escape(stale.words()) + " Nothing was changed.";
            case Decision.NotTheirs other -> "This is for " + Mrkdwn.escape(other.whose()) + " to decide.";
            case Decision.Unfit unfit -> Mrkdwn.escape(unfit.words());
            case Decision.TooLate late -> Mrkdwn.escape(late.words());
            case Decision.NoSuchAction _ -> "There is no such action any more.";
        };
    }
}
