package debrief.sandbox.api;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The calls received, oldest first; the last two thousand of them. */
public final class Calls {
    private static final int REMEMBERED = 2_000;
    private final Deque<Call> kept = new ArrayDeque<>();
    private long number;

    /** All that are remembered. */
    public synchronized List<Call> all() {
        return List.copyOf(kept);
    }

    /** Those of one method. */
    public List<Call> of(String method) {
        return all().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Those later than a number. */
    public List<Call> since(long known) {
        return all().stream().filter(call -> call.number() > known).toList();
    }

    /** The number of the last one; 0 before the first. */
    public synchronized long last() {
        return number;
    }

    /** Forgets them; numbers go on. */
    public synchronized void clear() {
        kept.clear();
    }

    synchronized void add(String method, JsonObject arguments, int status, JsonObject answer, Instant at) {
        kept.add(new Call(++number, method, arguments, status, answer, at));
        if (kept.size() > REMEMBERED) kept.removeFirst();
    }
}
