package debrief.review.trigger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the course that a trigger points at.
 *
 * @param moment the moment it is about: the last before a gap, the remedy, the hand-over, the surprise
 * @param then what came of it: the first after a gap, the sign that a remedy did not hold, the first of the other team
 * @param words what a prompt may say about it, by name of the variable; moments of time are written by {@link Times}
 */
public record Hit(Trigger trigger, Moment moment, @Nullable Moment then, Map<String, String> words) {

    public Instant at() {
        return moment.at();
    }
}
