package debrief.sandbox.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The workspace's clock: real time, moved by an offset. Message stamps come from it; signatures and lifetimes do not. */
public final class SandboxClock implements InstantSource {
    private static final Instant EARLIEST = Instant.parse("2002-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final InstantSource realTime;
    private final AtomicLong offsetMicros;
    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

    SandboxClock(InstantSource realTime, long offsetMicros) {
        this.realTime = realTime;
        this.offsetMicros = new AtomicLong(offsetMicros);
    }

    @Override
    public Instant instant() {
        return realTime.instant().plusNanos(Math.multiplyExact(offsetMicros.get(), 1_000L));
    }

    /** Sets the clock; from there it runs on at the speed of real time. Refuses times outside 2002 to 2200. */
    public void moveTo(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))
            throw new IllegalArgumentException("The sandbox clock runs from 2002 to 2200, not at " + moment);
        offsetMicros.set(Duration.between(realTime.instant(), moment).toNanos() / 1_000);
        listeners.forEach(listener -> listener.accept(instant()));
    }

    /** Moves the clock on, or back. */
    public void moveBy(Duration by) {
        moveTo(instant().plus(by));
    }

    /** Back to real time. */
    public void reset() {
        moveTo(realTime.instant());
    }

    /** How far the clock is ahead of real time; negative when it is behind. */
    public Duration offset() {
        return Duration.of(offsetMicros.get(), java.time.temporal.ChronoUnit.MICROS);
    }

    /** Is told the new time whenever the clock has been moved, on the mover's thread. */
    public void onMove(Consumer<Instant> listener) {
        listeners.add(listener);
    }
}
