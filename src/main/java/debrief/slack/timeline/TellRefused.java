package debrief.slack.timeline;

import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.jobs.TryLater;
import debrief.slack.Place;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import debrief.slack.message.NotCaptured;
import debrief.timeline.Timelines;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Whispers that a message is not on the timeline. A mark may overtake its message on the way from Slack: before it is said
 * that a message was never heard, there is some time for it to come.
 */
final class TellRefused implements SlackCourier<CaptureRefused> {
    private static final Duration FOR_IT_TO_COME = Duration.ofSeconds(15);

    private final SlackRoom slack;
    private final Timelines timelines;
    private final InstantSource realTime;

    TellRefused(SlackRoom slack, Timelines timelines, InstantSource realTime) {
        this.slack = slack;
        this.timelines = timelines;
        this.realTime = realTime;
    }

    @Override
    public Receipt send(CaptureRefused letter, Attempt attempt) {
        if (letter.reason() == NotCaptured.Reason.NEVER_HEARD) {
            if (timelines.message(letter.channel(), letter.ts()).isPresent()) return Receipt.none();
            var patience = attempt.postedAt().plus(FOR_IT_TO_COME);
            if (realTime.instant().isBefore(patience)) throw new TryLater(FOR_IT_TO_COME, "The message may yet come");
        }
        var answerTo = letter.answerTo();
        if (answerTo != null && !answerTo.isEmpty()) {
            slack.poster.whisperBack(answerTo, NotCaptured.of(letter.reason()));
            return Receipt.none();
        }
        var thread = timelines.message(letter.channel(), letter.ts()).map(message -> message.threadTs());
        slack.poster.whisper(
                new Place(letter.channel(), thread.orElse(null)), letter.by(), NotCaptured.of(letter.reason()));
        return Receipt.none();
    }
}
