package debrief.action;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How often something was asked for, as people say it. */
public final class AskedFor {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private AskedFor() {}

    /** Such as {@code asked for 13 times since 29 September 2017; was done on 22 February 2018, and came back}. */
    public static String inWords(Action action, ZoneId zone) {
        var asked = action.asked();
        var asking = asked.times() == 1
                ? "asked for on " + day(asked.first(), zone)
                : "asked for " + times(asked.times()) + " since " + day(asked.first(), zone);
        return asking + cameBack(action, zone);
    }

    /** Such as {@code once}, {@code twice}, {@code 13 times}. */
    public static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    private static String cameBack(Action action, ZoneId zone) {
        var doneAt = action.standing().doneAt();
        int times = action.standing().cameBack();
        if (doneAt == null || times == 0) return "";
        var done = "; was done on " + day(doneAt, zone);
        if (action.state() == ActionState.DONE) return done + ", after it had come back";
        return done + (times == 1 ? ", and came back" : ", and came back, " + times(times) + " so far");
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
