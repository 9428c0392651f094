package debrief.sandbox.delivery;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of this machine alone: whatever else a browser calls us by is someone else's trick. */
public final class Loopback {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Loopback() {}

    /** Whether a Host header, with or without a port, names this machine by loopback. */
    public static boolean isHost(@Nullable String header) {
        return header != null && NAMES.contains(header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
    }

    /** Whether a page with this Origin may call: none was sent, or it is a page of this very server. */
    public static boolean isOwnOrigin(@Nullable String origin, @Nullable String host) {
        return origin == null || (isHost(host) && origin.equalsIgnoreCase("http://" + host));
    }
}
