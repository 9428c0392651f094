package debrief.slack.timeline;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.slack.message.NotCaptured;
import org.jspecify.annotations.Nullable;

/**
 * Somebody marked a message that is no entry now; they are told, and nobody else.
 *
 * @param answerTo Slack's address for an answer, where what they did came with one; it reaches people in channels that the
 *     bot is not in
 */
public record CaptureRefused(
        ChannelId channel,
        MessageTs ts,
        PersonId by,
        NotCaptured.Reason reason,
        @Nullable String answerTo) implements Letter {
    @Override
    public String subject() {
        return "message/" + channel + "/" + ts + "/" + by;
    }
}
