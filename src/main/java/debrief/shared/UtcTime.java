package debrief.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as pages and files show it: in UTC, so that two readers in two places read the same. Templates ask it for the
 * form they need.
 */
public record UtcTime(Instant at) implements Comparable<UtcTime> {
    private static final DateTimeFormatter CLOCK = form("HH:mm");
    private static final DateTimeFormatter DAY = form("d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY = form("EEEE d MMMM");

    /** ISO 8601, for machines. */
    public String iso() {
        return at.toString();
    }

    /** Such as "14:02". */
    public String clock() {
        return CLOCK.format(at);
    }

    /** Such as "13 March 2024". */
    public String day() {
        return DAY.format(at);
    }

    /** Such as "Wednesday 13 March". */
    public String weekday() {
        return WEEKDAY.format(at);
    }

    /** Such as "13 March 2024, 14:02 UTC". */
    public String full() {
        return day() + ", " + clock() + " UTC";
    }

    @Override
    public int compareTo(UtcTime other) {
        return at.compareTo(other.at);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZoneOffset.UTC);
    }
}
