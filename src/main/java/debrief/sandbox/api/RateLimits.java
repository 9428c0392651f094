package debrief.sandbox.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Counts calls as Slack does: for each method, and for each channel's messages. On real time. */
public final class RateLimits {
    private final InstantSource realTime;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private boolean strict;

    RateLimits(InstantSource realTime, boolean strict) {
        this.realTime = realTime;
        this.strict = strict;
    }

    private static final class Bucket {
        private double left;
        private long filledAt;

        private Bucket(double left, long filledAt) {
            this.left = left;
            this.filledAt = filledAt;
        }
    }

    /** From now on Slack's limits hold. */
    public synchronized void strict() {
        strict = true;
        buckets.clear();
    }

    /** From now on every call is let through. */
    public synchronized void relaxed() {
        strict = false;
    }

    /** Takes one from what is left; how long to wait when nothing is, otherwise zero. */
    synchronized Duration take(String what, Tier tier) {
        if (!strict) return Duration.ZERO;
        long now = realTime.millis();
        var bucket = buckets.computeIfAbsent(what, _ -> new Bucket(tier.burst, now));
        double perMilli = tier.perMinute / 60_000.0;
        bucket.left = Math.min(tier.burst, bucket.left + (now - bucket.filledAt) * perMilli);
        bucket.filledAt = now;
        if (bucket.left < 1) return Duration.ofSeconds((long) Math.ceil((1 - bucket.left) / perMilli / 1_000));
        bucket.left--;
        return Duration.ZERO;
    }
}
