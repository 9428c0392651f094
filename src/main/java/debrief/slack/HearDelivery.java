package debrief.slack;

import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import debrief.jobs.Handler;
import java.util.Map;

/** Tells a stored event to those who listen, as it is and through Bolt, on this thread and so within its transaction. */
final class HearDelivery implements Handler<SlackDelivery> {
    private final App app;
    private final Events events;
    private final Household household;

    HearDelivery(App app, Events events, Household household) {
        this.app = app;
        this.events = events;
        this.household = household;
    }

    @Override
    public void handle(SlackDelivery delivery) {
        var callback = JsonParser.parseString(delivery.body()).getAsJsonObject();
        if (!household.knows(callback) || household.didItself(callback)) return;
        var clean = Json.storable(callback);
        var event = Json.object(clean.getAsJsonObject(), "event");
        events.tellWhole(event);
        if (!events.boltHears(event)) return;
        var request = new EventRequest(clean.toString(), new RequestHeaders(Map.of()));
        request.updateContext(app.config());
        try {
            app.run(request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Event " + delivery.eventId() + " could not be told", e);
        }
    }
}
