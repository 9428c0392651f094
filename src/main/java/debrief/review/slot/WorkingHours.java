package debrief.review.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Nine to five, Monday to Friday, where somebody sits. Public holidays are not known. */
public record WorkingHours(ZoneId zone) {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Duration REST = Duration.ofHours(10);

    /** Whether the whole slot lies in these hours. */
    public boolean hold(Slot slot) {
        var day = slot.from().atZone(zone).toLocalDate();
        return isWorkingDay(day)
                && !slot.from().isBefore(opens(day))
                && !slot.to().isAfter(closes(day));
    }

    /** Five o'clock of the {@code days}-th working day after the day of {@code from}. */
    public Instant closeAfter(Instant from, int days) {
        var day = from.atZone(zone).toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) counted++;
        }
        return closes(day);
    }

    /** The same time of day, {@code days} working days later. */
    public Instant workingDaysAfter(Instant from, int days) {
        var at = from.atZone(zone);
        for (int counted = 0; counted < days; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at.toLocalDate())) counted++;
        }
        return at.toInstant();
    }

    /** The earliest moment to ask something of somebody who was last active then: ten hours later after a night. */
    public Instant restedAfter(Instant lastActive) {
        var inHours = hold(Slot.of(lastActive, Duration.ofSeconds(1)));
        return inHours ? lastActive : lastActive.plus(REST);
    }

    /** {@code at}, or, outside these hours, when they open next. */
    public Instant nextOpen(Instant at) {
        if (hold(Slot.of(at, Duration.ofSeconds(1)))) return at;
        var day = at.atZone(zone).toLocalDate();
        while (!isWorkingDay(day) || !at.isBefore(opens(day))) day = day.plusDays(1);
        return opens(day);
    }

    private Instant opens(LocalDate day) {
        return day.atTime(OPENS).atZone(zone).toInstant();
    }

    private Instant closes(LocalDate day) {
        return day.atTime(CLOSES).atZone(zone).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
