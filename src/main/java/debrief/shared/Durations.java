package debrief.shared;

import java.time.Duration;

/** Durations as people say them: "24 minutes", "2 hours 5 minutes", "3 days". */
public final class Durations {
    private Durations() {}

    /** The two largest units that are not zero, minutes at the finest; under a minute it is "less than a minute". */
    public static String inWords(Duration duration) {
        var positive = duration.abs();
        if (positive.toMinutes() == 0) return "less than a minute";
        if (positive.toHours() == 0) return counted(positive.toMinutes(), "minute");
        if (positive.toDays() == 0) return joined(positive.toHours(), "hour", positive.toMinutesPart(), "minute");
        return joined(positive.toDays(), "day", positive.toHoursPart(), "hour");
    }

    private static String joined(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? counted(large, largeUnit) : counted(large, largeUnit) + " " + counted(small, smallUnit);
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
