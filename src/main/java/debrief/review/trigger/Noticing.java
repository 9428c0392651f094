package debrief.review.trigger;

import debrief.shared.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it came to be noticed. DETECT: ten minutes or more from the first known sign to the first person on it. USERFIRST:
 * that person is of another team than those who then worked on it. DECLARE: twenty minutes or more from there to declaring.
 */
final class Noticing {
    private static final Duration SLOW_TO_NOTICE = Duration.ofMinutes(10);
    private static final Duration SLOW_TO_DECLARE = Duration.ofMinutes(20);

    private Noticing() {}

    static List<Hit> in(Course course) {
        var hits = new ArrayList<Hit>();
        firstPerson(course).ifPresent(person -> {
            detect(course, person).ifPresent(hits::add);
            userFirst(course, person).ifPresent(hits::add);
            declare(course, person).ifPresent(hits::add);
        });
        return hits;
    }

    /** The first moment in which a person is on it; a change made just before is the sign, not somebody noticing it. */
    static Optional<Moment> firstPerson(Course course) {
        var sign = course.firstSign();
        return course.moments().stream()
                .filter(moment -> !moment.seat().app())
                .filter(moment -> moment.live() || Words.NOTICED.in(moment.text()))
                .filter(moment -> !isTheChange(moment, sign))
                .findFirst();
    }

    private static boolean isTheChange(Moment moment, Instant sign) {
        return moment.at().equals(sign) && Words.CHANGED.in(moment.text()) && !Words.NOTICED.in(moment.text());
    }

    private static Optional<Hit> detect(Course course, Moment person) {
        var took = Duration.between(course.firstSign(), person.at());
        if (took.compareTo(SLOW_TO_NOTICE) < 0) return Optional.empty();
        return Optional.of(new Hit(
                Trigger.DETECT,
                person,
                null,
                Map.of(
                        "t_sign", Times.kept(course.firstSign()),
                        "t_act", Times.kept(person.at()),
                        "n", Durations.inWords(took))));
    }

    private static Optional<Hit> userFirst(Course course, Moment person) {
        var working = workingTeam(course);
        var team = person.seat().team();
        if (working == null || team == null || team.equals(working)) return Optional.empty();
        return Optional.of(new Hit(
                Trigger.USERFIRST,
                person,
                null,
                Map.of("reporter_role", person.seat().role(), "t", Times.kept(person.at()))));
    }

    private static Optional<Hit> declare(Course course, Moment person) {
        if (course.declared() == null) return Optional.empty();
        var took = Duration.between(person.at(), course.declared());
        if (took.compareTo(SLOW_TO_DECLARE) < 0) return Optional.empty();
        return Optional.of(new Hit(Trigger.DECLARE, person, null, Map.of("n", Durations.inWords(took))));
    }

    /** The team with most of the moments; null when no team is known. */
    private static @Nullable String workingTeam(Course course) {
        var counted = new HashMap<String, Integer>();
        for (var moment : course.moments()) {
            var team = moment.seat().team();
            if (team != null && !moment.seat().app()) counted.merge(team, 1, Integer::sum);
        }
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
