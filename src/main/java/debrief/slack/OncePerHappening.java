package debrief.slack;

import com.google.gson.JsonObject;
import debrief.jobs.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an event that somebody here will hear, once: the same happening told again, even under another event id, changes
 * nothing. What nobody hears, and what our own bot did, is not kept at all.
 */
final class OncePerHappening {
    private static final Logger LOG = LoggerFactory.getLogger(OncePerHappening.class);

    private final Outbox outbox;
    private final Events events;
    private final Household household;

    OncePerHappening(Outbox outbox, Events events, Household household) {
        this.outbox = outbox;
        this.events = events;
        this.household = household;
    }

    /** Returns when the event is stored for good; throws what the database throws. */
    void keep(JsonObject callback, String json) {
        if (!household.knows(callback) || !events.hears(Json.object(callback, "event"))) return;
        if (household.didItself(callback)) return;
        var happening = Happening.of(callback);
        var eventId = Json.text(callback, "event_id");
        boolean first = outbox.postOnce(
                happening.key(), new SlackDelivery(eventId, happening.subject(), json.replace("\0", "")));
        if (!first) LOG.debug("Told before: {}", eventId);
    }
}
