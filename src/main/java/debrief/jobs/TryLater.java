package debrief.jobs;

import java.time.Duration;

/** The other side asks to wait. The lane sleeps that long; it does not count as a failed attempt. */
public final class TryLater extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration after;

    public TryLater(Duration after, String why) {
        super(why);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
