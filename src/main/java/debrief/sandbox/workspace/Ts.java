package debrief.sandbox.workspace;

import java.time.Instant;
import java.util.Locale;

/** Slack's time stamps: seconds, a dot, six digits. */
final class Ts {
    private Ts() {}

    static String of(Instant moment) {
        return String.format(Locale.ROOT, "%010d.%06d", moment.getEpochSecond(), moment.getNano() / 1_000);
    }

    /** The stamp for a moment, moved on until it is later than the last one. */
    static String after(String last, Instant moment) {
        var wanted = of(moment);
        if (wanted.compareTo(last) > 0) return wanted;
        long micros = Long.parseLong(last.replace(".", "")) + 1;
        return String.format(Locale.ROOT, "%010d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
