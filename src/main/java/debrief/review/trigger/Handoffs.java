package debrief.review.trigger;

import debrief.shared.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * HANDOFF: work goes from one seat to another, or another team is asked. ESCALATE: ten minutes or more passed before the
 * other team answered.
 */
final class Handoffs {
    private static final Duration LONG_WAIT = Duration.ofMinutes(10);

    private Handoffs() {}

    static List<Hit> in(Course course) {
        var hits = new ArrayList<Hit>();
        for (var moment : course.moments()) {
            if (moment.seat().app()) continue;
            if (handsOver(course, moment)) hits.add(handoff(course, moment));
            if (Words.ASKED.in(moment.text())) escalate(course, moment).ifPresent(hits::add);
        }
        return hits;
    }

    private static boolean handsOver(Course course, Moment moment) {
        if (Words.HANDOVER.in(moment.text())) return true;
        if (Words.ASKED.in(moment.text()) && asksOthers(moment)) return true;
        return (Words.ASKED.in(moment.text()) || Words.REPLIED.in(moment.text())) && teamChangesAt(course, moment);
    }

    private static boolean teamChangesAt(Course course, Moment moment) {
        var before = course.before(moment, Duration.ofDays(1)).stream()
                .filter(earlier -> !earlier.seat().app())
                .findFirst();
        return before.filter(earlier -> moment.seat().otherTeamThan(earlier.seat()))
                        .isPresent()
                || nextOfOtherTeam(course, moment)
                        .filter(next -> next.equals(nextPerson(course, moment)))
                        .isPresent();
    }

    private static boolean asksOthers(Moment moment) {
        return Others.NAMED.matcher(moment.text()).find();
    }

    private static @org.jspecify.annotations.Nullable Moment nextPerson(Course course, Moment moment) {
        return course.after(moment).stream()
                .filter(later -> !later.seat().app())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Moment> nextOfOtherTeam(Course course, Moment moment) {
        return course.after(moment).stream()
                .filter(later -> !later.seat().app() && later.seat().otherTeamThan(moment.seat()))
                .findFirst();
    }

    private static Hit handoff(Course course, Moment moment) {
        var other = nextOfOtherTeam(course, moment);
        var words = new HashMap<String, String>();
        words.put("t", Times.kept(moment.at()));
        words.put("quote", Quote.of(moment.text()));
        var team = moment.seat().team();
        if (team != null) words.put("teamA", team);
        other.map(next -> next.seat().team()).ifPresent(name -> words.put("teamB", name));
        return new Hit(Trigger.HANDOFF, moment, other.orElse(null), words);
    }

    private static Optional<Hit> escalate(Course course, Moment asked) {
        return nextOfOtherTeam(course, asked)
                .filter(reply -> Duration.between(asked.at(), reply.at()).compareTo(LONG_WAIT) >= 0)
                .map(reply -> new Hit(
                        Trigger.ESCALATE,
                        asked,
                        reply,
                        java.util.Map.of(
                                "t", Times.kept(asked.at()),
                                "n", Durations.inWords(Duration.between(asked.at(), reply.at())),
                                "teamB",
                                        java.util.Objects.requireNonNull(
                                                reply.seat().team()))));
    }
}
