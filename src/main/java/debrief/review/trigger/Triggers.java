package debrief.review.trigger;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All triggers, over one course of events. */
public final class Triggers {
    private static final List<Function<Course, List<Hit>>> RULES =
            List.of(Gaps::in, Noticing::in, Remedies::in, Handoffs::in, Surprises::in, Load::in);

    private Triggers() {}

    /** Every hit, in the order in which the moments happened. */
    public static List<Hit> in(Course course) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(course).stream())
                .sorted(Comparator.comparing(Hit::at).thenComparing(Hit::trigger))
                .toList();
    }

    /** The hits of one trigger. */
    public static Stream<Hit> in(Course course, Trigger trigger) {
        return in(course).stream().filter(hit -> hit.trigger() == trigger);
    }

    /** Whether somebody does something to the system here. */
    public static boolean isRemedy(Moment moment) {
        return !moment.seat().app() && Remedies.isAction(moment);
    }
}
