package debrief.slack.timeline;

import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import debrief.timeline.CaptureChanged;
import debrief.timeline.Timelines;

/** A tick on the message tells that it is on the timeline. */
final class MarkCaptured implements SlackCourier<CaptureChanged> {
    private static final String TICK = "white_check_mark";

    private final SlackRoom slack;
    private final Timelines timelines;

    MarkCaptured(SlackRoom slack, Timelines timelines) {
        this.slack = slack;
        this.timelines = timelines;
    }

    @Override
    public Receipt send(CaptureChanged letter, Attempt attempt) {
        if (timelines.isCaptured(letter.channel(), letter.ts()))
            slack.poster.react(letter.channel(), letter.ts(), TICK);
        else slack.poster.unreact(letter.channel(), letter.ts(), TICK);
        return Receipt.none();
    }
}
