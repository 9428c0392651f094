package debrief.slack;

import com.slack.api.model.event.Event;

/** Hears one type of event, inside the transaction that ends its delivery; what it throws is tried again later. */
@FunctionalInterface
public interface Listener<E extends Event> {
    void on(E event);
}
