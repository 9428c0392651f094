package debrief.slack.timeline;

import com.google.gson.JsonObject;
import debrief.incident.Incidents;
import debrief.jobs.Outbox;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.slack.Json;
import debrief.slack.SlackRoom;
import debrief.slack.message.NotCaptured;
import debrief.timeline.CaptureMessage;
import debrief.timeline.CaptureWay;
import debrief.timeline.TimelineRoom;
import debrief.timeline.Wish;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pushpins and pins, put on and taken off. Outside of incident channels they have their own life, and nothing is said. */
final class MarkListener {
    private static final Logger LOG = LoggerFactory.getLogger(MarkListener.class);
    private static final String ALSO = "round_pushpin";

    private final SlackRoom slack;
    private final TimelineRoom timeline;
    private final Incidents incidents;
    private final Outbox outbox;
    private final String emoji;

    /** @param emoji the reaction that puts a message on the timeline, without colons */
    MarkListener(SlackRoom slack, TimelineRoom timeline, Incidents incidents, Outbox outbox, String emoji) {
        this.slack = slack;
        this.timeline = timeline;
        this.incidents = incidents;
        this.outbox = outbox;
        this.emoji = emoji;
    }

    void register() {
        slack.events.onAny("reaction_added", event -> reaction(event).ifPresent(wish -> capture(event, wish)));
        slack.events.onAny("reaction_removed", event -> reaction(event).ifPresent(timeline.withdraw::run));
        slack.events.onAny("pin_added", event -> pin(event).ifPresent(wish -> capture(event, wish)));
        slack.events.onAny("pin_removed", event -> pin(event).ifPresent(timeline.withdraw::run));
    }

    private void capture(JsonObject event, Wish wish) {
        if (isOurs(Json.text(event, "item_user"))) {
            if (incidents.at(wish.channel()).isPresent()) refuse(wish, NotCaptured.Reason.OURS);
            return;
        }
        switch (timeline.capture.run(wish)) {
            case CaptureMessage.Outcome.NeverHeard _ -> refuse(wish, NotCaptured.Reason.NEVER_HEARD);
            case CaptureMessage.Outcome.MessageDeleted _ -> refuse(wish, NotCaptured.Reason.DELETED);
            case CaptureMessage.Outcome.Captured _,
                    CaptureMessage.Outcome.AlreadyCaptured _,
                    CaptureMessage.Outcome.WithdrawnSince _,
                    CaptureMessage.Outcome.NoIncidentHere _ -> {}
        }
    }

    private void refuse(Wish wish, NotCaptured.Reason reason) {
        outbox.post(new CaptureRefused(wish.channel(), wish.ts(), wish.by(), reason, null));
    }

    private boolean isOurs(String author) {
        return slack.whoWeAre
                .now()
                .map(who -> who.botUser().value().equals(author))
                .orElse(false);
    }

    private Optional<Wish> reaction(JsonObject event) {
        var name = Json.text(event, "reaction");
        if (!name.equals(emoji) && !name.equals(ALSO)) return Optional.empty();
        var item = Json.object(event, "item");
        var how = name.equals(emoji) ? CaptureWay.REACTION : CaptureWay.ROUND_REACTION;
        return wish(event, Json.text(item, "channel"), Json.text(item, "ts"), how);
    }

    private static Optional<Wish> pin(JsonObject event) {
        var message = Json.object(Json.object(event, "item"), "message");
        return wish(event, Json.text(event, "channel_id"), Json.text(message, "ts"), CaptureWay.PIN);
    }

    /** Nothing where the mark is on something else than a message, such as a file. */
    private static Optional<Wish> wish(JsonObject event, String channel, String ts, CaptureWay how) {
        if (channel.isEmpty() || ts.isEmpty()) return Optional.empty();
        try {
            var by = new PersonId(Json.text(event, "user"));
            var wishedAt = new MessageTs(Json.text(event, "event_ts"));
            return Optional.of(new Wish(new ChannelId(channel), new MessageTs(ts), by, how, wishedAt));
        } catch (IllegalArgumentException unreadable) {
            LOG.warn("A {} event is not understood: {}", Json.text(event, "type"), unreadable.getMessage());
            return Optional.empty();
        }
    }
}
