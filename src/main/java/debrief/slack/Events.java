package debrief.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.model.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who hears which event. Several may hear the same one, in the order of their registration (Bolt alone would keep the
 * last). Events of our own bot are not told, but for its joining and leaving channels.
 */
public final class Events {
    private final App app;
    private final Map<Class<? extends Event>, List<Listener<? extends Event>>> listeners = new HashMap<>();
    private final Map<String, List<Consumer<JsonObject>>> whole = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Events(App app) {
        this.app = app;
    }

    /** @param event one class of Bolt's for each type and subtype, such as {@code MessageChangedEvent} */
    public <E extends Event> void on(Class<E> event, Listener<? super E> listener) {
        listeners.computeIfAbsent(event, _ -> heardBy(event)).add(listener);
    }

    /**
     * Hears every event of a type as Slack sent it, of whatever subtype, those included that Bolt has no class for.
     *
     * @param type such as {@code message}
     */
    public void onAny(String type, Consumer<JsonObject> listener) {
        whole.computeIfAbsent(type, _ -> new ArrayList<>()).add(listener);
    }

    /** Names such as {@code message} and {@code message:message_changed}, for the check against the manifest. */
    public Set<String> heard() {
        var heard = new TreeSet<>(names);
        heard.addAll(whole.keySet());
        return heard;
    }

    /** @param event the inner event, as Slack sent it */
    boolean hears(JsonObject event) {
        return whole.containsKey(Json.text(event, "type")) || boltHears(event);
    }

    boolean boltHears(JsonObject event) {
        return names.contains(name(Json.text(event, "type"), Json.text(event, "subtype")));
    }

    void tellWhole(JsonObject event) {
        whole.getOrDefault(Json.text(event, "type"), List.of()).forEach(each -> each.accept(event));
    }

    private static String name(String type, @Nullable String subtype) {
        return subtype == null || subtype.isEmpty() ? type : type + ":" + subtype;
    }

    private static String name(Class<? extends Event> event) {
        try {
            Event any = event.getDeclaredConstructor().newInstance();
            return name(any.getType(), any.getSubtype());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(event + " is no event of Bolt's", e);
        }
    }

    private <E extends Event> List<Listener<? extends Event>> heardBy(Class<E> event) {
        names.add(name(event));
        var hearing = new ArrayList<Listener<? extends Event>>();
        app.event(event, (payload, context) -> {
            hearing.forEach(each -> tell(each, payload.getEvent()));
            return context.ack();
        });
        return hearing;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Event> void tell(Listener<E> listener, Event event) {
        listener.on((E) event);
    }
}
