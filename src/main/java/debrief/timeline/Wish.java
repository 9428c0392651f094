package debrief.timeline;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;

/**
 * Somebody marks a message, or takes their mark back.
 *
 * @param wishedAt Slack's ts of the wish itself; of several by one person in one way the newest counts
 */
public record Wish(ChannelId channel, MessageTs ts, PersonId by, CaptureWay how, MessageTs wishedAt) {
    /** Whose mark it is: the person's, or everybody's. */
    String holder() {
        return switch (how) {
            case REACTION, ROUND_REACTION, MENU -> by.value();
            case PIN -> "everybody";
        };
    }
}
