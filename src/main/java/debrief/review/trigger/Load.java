package debrief.review.trigger;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the day asked of people. ALERTS: an app raised the same alert three times. OOH: outside office hours where the
 * person sits. SOLO: seven in ten actions over three quarters of an hour from one seat.
 */
final class Load {
    private static final int SAME_ALERTS = 3;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final Duration LONG_ALONE = Duration.ofMinutes(45);
    private static final double ALONE = 0.7;
    private static final int SOME_ACTIONS = 4;

    private Load() {}

    static List<Hit> in(Course course) {
        var hits = new ArrayList<>(alerts(course));
        hits.addAll(outOfHours(course));
        hits.addAll(alone(course));
        return hits;
    }

    private static List<Hit> alerts(Course course) {
        var alike = new LinkedHashMap<String, List<Moment>>();
        for (var moment : course.moments()) {
            if (!moment.seat().app() || !Words.ALERT.in(moment.text())) continue;
            alike.computeIfAbsent(moment.seat().role(), _ -> new ArrayList<>()).add(moment);
        }
        return alike.values().stream()
                .filter(same -> same.size() >= SAME_ALERTS)
                .map(same -> new Hit(
                        Trigger.ALERTS,
                        same.getFirst(),
                        same.getLast(),
                        Map.of("alert", Quote.of(same.getFirst().text()), "n", String.valueOf(same.size()))))
                .toList();
    }

    /** Once for each person: the first moment outside their hours. */
    private static List<Hit> outOfHours(Course course) {
        var hits = new ArrayList<Hit>();
        var asked = new HashSet<Object>();
        for (var moment : course.moments()) {
            var person = moment.seat().person();
            var zone = moment.seat().zone();
            if (!moment.live() || person == null || zone == null || !outside(moment, zone)) continue;
            if (asked.add(person))
                hits.add(outside(moment, moment.at().atZone(zone).format(CLOCK)));
        }
        return hits;
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);

    private static Hit outside(Moment moment, String local) {
        return new Hit(Trigger.OOH, moment, null, Map.of("local_time", local, "t", Times.kept(moment.at())));
    }

    private static boolean outside(Moment moment, ZoneId zone) {
        var local = moment.at().atZone(zone);
        return local.getDayOfWeek() == DayOfWeek.SATURDAY
                || local.getDayOfWeek() == DayOfWeek.SUNDAY
                || local.getHour() < OPENS
                || local.getHour() >= CLOSES;
    }

    private static List<Hit> alone(Course course) {
        var actions = course.moments().stream()
                .filter(moment -> !moment.seat().app() && Remedies.isAction(moment))
                .toList();
        Hit longest = null;
        for (int from = 0; from < actions.size(); from++) {
            var found = aloneFrom(actions.subList(from, actions.size()));
            if (found != null && (longest == null || length(found).compareTo(length(longest)) > 0)) longest = found;
        }
        return longest == null ? List.of() : List.of(longest);
    }

    private static @Nullable Hit aloneFrom(List<Moment> actions) {
        var first = actions.getFirst();
        Moment last = null;
        int own = 0;
        for (int i = 0; i < actions.size(); i++) {
            if (!actions.get(i).seat().same(first.seat())) continue;
            own++;
            if (own >= SOME_ACTIONS && own >= ALONE * (i + 1)) last = actions.get(i);
        }
        if (last == null || Duration.between(first.at(), last.at()).compareTo(LONG_ALONE) < 0) return null;
        return new Hit(Trigger.SOLO, first, last, Map.of("t1", Times.kept(first.at()), "t2", Times.kept(last.at())));
    }

    private static Duration length(Hit hit) {
        return hit.then() == null
                ? Duration.ZERO
                : Duration.between(hit.moment().at(), hit.then().at());
    }
}
