package debrief.review;

import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one phase.
 *
 * @param root its first message; null until Slack has it
 * @param nothingSaid whether "nothing" was given as the answer
 */
public record PhaseThread(
        ReviewId reviewId,
        Phase phase,
        ChannelId channel,
        @Nullable MessageTs root,
        State state,
        boolean nothingSaid) {

    /** Whether it is its turn. */
    public enum State {
        WAITING("⏳"),
        OPEN(""),
        CLOSED("✅");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        /** The sign before the title. */
        public String mark() {
            return mark;
        }
    }

    /** The words of the root message, in mrkdwn without mentions. */
    public String words() {
        var mark = state.mark().isEmpty() ? "" : state.mark() + " ";
        return "%s*%s*\n%s\n%s".formatted(mark, phase.title(), phase.purpose(), phase.whoSees());
    }
}
