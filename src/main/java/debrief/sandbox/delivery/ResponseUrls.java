package debrief.sandbox.delivery;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses to answer at after the three seconds: five times, within thirty minutes of real time. */
public final class ResponseUrls {
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final int USES = 5;
    private static final int REMEMBERED = 2_000;

    private final String baseUrl;
    private final InstantSource realTime;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Given> given = new LinkedHashMap<>();

    public ResponseUrls(String baseUrl, InstantSource realTime) {
        this.baseUrl = baseUrl;
        this.realTime = realTime;
    }

    /**
     * What an answer is an answer to.
     *
     * @param channel where
     * @param person whose doing it was: an ephemeral answer is shown to them
     * @param message the ts of the message that the button was on; null for a command
     * @param ephemeral whether that message was shown to the person only
     * @param threadTs the thread the answer goes into; null outside one
     */
    public record Origin(
            String channel,
            String person,
            @Nullable String message,
            boolean ephemeral,
            @Nullable String threadTs) {}

    private static final class Given {
        private final Origin origin;
        private final Instant until;
        private int left = USES;

        private Given(Origin origin, Instant until) {
            this.origin = origin;
            this.until = until;
        }
    }

    /** A fresh address for answers to this. */
    public synchronized String give(Origin origin) {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        given.put(token, new Given(origin, realTime.instant().plus(LIFETIME)));
        if (given.size() > REMEMBERED) given.remove(given.keySet().iterator().next());
        return baseUrl + "/response/" + token;
    }

    /** Uses the address once; null when it is unknown, used up or too old. */
    public synchronized @Nullable Origin use(String token) {
        var known = given.get(token);
        if (known == null || known.left == 0 || realTime.instant().isAfter(known.until)) return null;
        known.left--;
        return known.origin;
    }
}
