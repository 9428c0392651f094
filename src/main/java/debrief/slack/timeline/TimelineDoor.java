package debrief.slack.timeline;

import debrief.catalog.CatalogRoom;
import debrief.incident.Incidents;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import debrief.slack.SlackRoom;
import debrief.timeline.CaptureChanged;
import debrief.timeline.TimelineRoom;
import java.time.InstantSource;

/** Everything about timelines that Slack sees, registered. */
public final class TimelineDoor {
    /** Without colons; people may choose another. */
    public static final String PUSHPIN = "pushpin";

    private final SlackRoom slack;
    private final TimelineRoom timeline;
    private final Incidents incidents;
    private final CatalogRoom catalog;
    private final Outbox outbox;

    public TimelineDoor(
            SlackRoom slack, TimelineRoom timeline, Incidents incidents, CatalogRoom catalog, Outbox outbox) {
        this.slack = slack;
        this.timeline = timeline;
        this.incidents = incidents;
        this.catalog = catalog;
        this.outbox = outbox;
    }

    /** @param emoji the reaction that puts a message on the timeline, such as {@link #PUSHPIN} */
    public void register(Letters letters, String emoji) {
        new MessageListener(slack, timeline.hear, catalog).register();
        new MarkListener(slack, timeline, incidents, outbox, emoji).register();
        new AddToTimeline(slack, timeline, outbox).register();
        new TimelineCommands(slack, incidents, timeline, catalog).register();
        letters.courier(CaptureChanged.class, "mark-captured", new MarkCaptured(slack, timeline.timelines));
        letters.courier(
                CaptureRefused.class,
                "tell-not-captured",
                new TellRefused(slack, timeline.timelines, InstantSource.system()));
    }
}
