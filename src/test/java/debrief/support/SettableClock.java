package debrief.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until a test moves it. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    public SettableClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void tick(Duration time) {
        now = now.plus(time);
    }

    public void set(String to) {
        now = Instant.parse(to);
    }
}
