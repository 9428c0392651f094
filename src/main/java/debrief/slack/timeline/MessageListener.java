package debrief.slack.timeline;

import com.google.gson.JsonObject;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Person;
import debrief.shared.PersonId;
import debrief.slack.Json;
import debrief.slack.SlackRoom;
import debrief.timeline.HearMessage;
import debrief.timeline.HearMessage.Telling;
import debrief.timeline.Speaker;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every message event, of whatever subtype, becomes a telling; what Slack may add tomorrow is a posted message too. */
final class MessageListener {
    private static final Logger LOG = LoggerFactory.getLogger(MessageListener.class);

    private final SlackRoom slack;
    private final HearMessage hear;
    private final CatalogRoom catalog;

    MessageListener(SlackRoom slack, HearMessage hear, CatalogRoom catalog) {
        this.slack = slack;
        this.hear = hear;
        this.catalog = catalog;
    }

    void register() {
        slack.events.onAny("message", this::on);
    }

    private void on(JsonObject event) {
        translated(event).ifPresent(telling -> {
            switch (hear.run(telling)) {
                case HearMessage.Outcome.Heard _ -> meet(telling);
                case HearMessage.Outcome.NoIncidentHere _ -> {}
            }
        });
    }

    /** A message that cannot be read today cannot be read at the tenth attempt either. */
    private static Optional<Telling> translated(JsonObject event) {
        try {
            return Tellings.of(event);
        } catch (IllegalArgumentException unreadable) {
            LOG.warn("A {} event is not understood: {}", Json.text(event, "subtype"), unreadable.getMessage());
            return Optional.empty();
        }
    }

    private void meet(Telling telling) {
        var speaker = speaker(telling);
        if (speaker.id() == null) return;
        if (isBotId(speaker.id())) {
            catalog.people.remember(new Person(speaker.id(), speaker.name(), ZoneOffset.UTC, true, false));
        } else {
            catalog.people.meet(speaker.id());
        }
    }

    private static Speaker speaker(Telling telling) {
        return switch (telling) {
            case HearMessage.Posted posted -> posted.speaker();
            case HearMessage.Edited edited -> edited.speaker();
            case HearMessage.Deleted _ -> new Speaker(null, "", false);
        };
    }

    /** Slack knows no person of such an id; the name comes with the message. */
    private static boolean isBotId(PersonId id) {
        return id.value().startsWith("B");
    }
}
