package debrief.review;

import java.time.Duration;

/** When people are reminded. */
public enum Reminder {
    DAY_BEFORE(Duration.ofHours(24)),
    SOON(Duration.ofMinutes(15)),
    WRITING_ENDS(Duration.ofHours(24));

    private final Duration before;

    Reminder(Duration before) {
        this.before = before;
    }

    Duration before() {
        return before;
    }
}
