package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.function.Predicate;

/** What goes wrong with events on their way, set by tests. Nothing does until something is set. */
public final class EventFaults {
    private volatile int copies;
    private volatile int copiesUnderNewIds;
    private volatile int shuffled = 1;
    private volatile Duration delay = Duration.ZERO;
    private volatile Predicate<JsonObject> dropped = _ -> false;

    /** Each event comes so many times more, under the same id. */
    public void repeat(int more) {
        copies = more;
    }

    /** Each event comes so many times more, each time under another id and without retry headers. */
    public void repeatUnderNewIds(int more) {
        copiesUnderNewIds = more;
    }

    /** Events come in another order, mixed within groups of this size. */
    public void shuffle(int within) {
        shuffled = Math.max(1, within);
    }

    /** Each event sets out this much later. */
    public void delay(Duration by) {
        delay = by;
    }

    /** Events whose inner event is like this never arrive. */
    public void drop(Predicate<JsonObject> such) {
        dropped = such;
    }

    /** All is well again. */
    public void none() {
        repeat(0);
        repeatUnderNewIds(0);
        shuffle(1);
        delay(Duration.ZERO);
        drop(_ -> false);
    }

    int copies() {
        return copies;
    }

    int copiesUnderNewIds() {
        return copiesUnderNewIds;
    }

    int shuffled() {
        return shuffled;
    }

    Duration delay() {
        return delay;
    }

    boolean drops(JsonObject event) {
        return dropped.test(event);
    }
}
