package debrief.shared;

import java.time.Instant;

/**
 * Slack's name for a message within its channel, and the moment it was posted: seconds since 1970, a dot, six digits.
 * Always text: as a floating number it would lose digits.
 */
public record MessageTs(String value) implements Comparable<MessageTs> {
    public MessageTs {
        if (!value.matches("\\d{1,12}\\.\\d{6}"))
            throw new IllegalArgumentException("Not a Slack message ts: " + value);
    }

    /** The moment the message was posted, to the microsecond. */
    public Instant instant() {
        int dot = value.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(value.substring(0, dot)), Long.parseLong(value.substring(dot + 1)) * 1_000L);
    }

    @Override
    public int compareTo(MessageTs other) {
        return instant().compareTo(other.instant());
    }

    @Override
    public String toString() {
        return value;
    }
}
