package debrief.slack;

import debrief.jobs.Attempt;
import debrief.jobs.Courier;
import debrief.jobs.Letter;
import debrief.jobs.Receipt;

/**
 * Carries a letter to Slack. A refusal that {@link #send} does not handle becomes what it means for the letter: later,
 * or never.
 */
public interface SlackCourier<L extends Letter> extends Courier<L> {
    Receipt send(L letter, Attempt attempt);

    @Override
    default Receipt deliver(L letter, Attempt attempt) {
        try {
            return send(letter, attempt);
        } catch (SlackRefused refused) {
            throw refused.verdict();
        }
    }
}
