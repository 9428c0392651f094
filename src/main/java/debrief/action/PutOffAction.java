package debrief.action;

import debrief.action.Decision.Field;
import debrief.catalog.CatalogRoom;
import debrief.jobs.Timers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "Not now": with a reason, and a date at which the action comes back by itself. */
public final class PutOffAction {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST_DAYS = 366;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Deciding deciding;
    private final Deciders deciders;
    private final CatalogRoom catalog;
    private final Timers timers;
    private final InstantSource clock;

    PutOffAction(Deciding deciding, Deciders deciders, CatalogRoom catalog, Timers timers, InstantSource clock) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.catalog = catalog;
        this.timers = timers;
        this.clock = clock;
    }

    /** @param lookAgain a day after today and within a year; the action comes back that morning at nine, where the person is */
    public Decision run(Seen seen, String reason, LocalDate lookAgain) {
        var zone = catalog.people.person(seen.by()).zone();
        return deciding.decide(seen, action -> putOff(action, reason.strip(), lookAgain, zone));
    }

    private Deciding.Turn putOff(Action action, String reason, LocalDate day, ZoneId zone) {
        var owner = deciders.owner(action);
        if (!action.open() || owner.isEmpty()) return Closed.no(action);
        var today = clock.instant().atZone(zone).toLocalDate();
        if (reason.isEmpty()) return unfit(Field.REASON, "What stands in the way for now? A line will do.");
        if (!day.isAfter(today)) return unfit(Field.DATE, "Choose a day after today.");
        if (day.isAfter(today.plusDays(MOST_DAYS))) return unfit(Field.DATE, "Choose a day within a year.");
        var words = owner.get().name() + " put this off to " + DAY.format(day) + ": " + reason;
        return until(action, day.atTime(MORNING).atZone(zone).toInstant(), words);
    }

    private Deciding.Turn until(Action action, Instant back, String words) {
        return new Deciding.Turn.Into(
                action.standing().putOffTo(back),
                words,
                () -> timers.set(Deciding.lookAgainTimer(action.id()), back, new LookAgainDue(action.id())));
    }

    private static Deciding.Turn unfit(Field field, String words) {
        return new Deciding.Turn.No(new Decision.Unfit(field, words));
    }
}
