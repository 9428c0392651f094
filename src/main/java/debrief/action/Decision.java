package debrief.action;

import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What came of somebody's decision about an action. */
public sealed interface Decision {
    /** It is so now. */
    record Made(Action action) implements Decision {}

    /** They had decided this before: a button pressed twice. */
    record AlreadySo(Action action) implements Decision {}

    /**
     * Somebody was faster; nothing was changed.
     *
     * @param by null when it was the clock or the catalog
     * @param words what they decided, such as {@code Platform accepted this.}
     */
    record Stale(Action action, @Nullable PersonId by, String words) implements Decision {}

    /**
     * It is for others to decide.
     *
     * @param whose such as {@code Platform}
     */
    record NotTheirs(Action action, String whose) implements Decision {}

    /** Something given does not do; the words say what would. */
    record Unfit(Field field, String words) implements Decision {}

    /** It is closed, or not in a state in which this can be decided; the words say which. */
    record TooLate(Action action, String words) implements Decision {}

    record NoSuchAction(ActionId id) implements Decision {}

    /** What a person fills in when they decide. */
    enum Field {
        REASON,
        TEAM,
        QUESTION,
        ANSWER,
        DATE,
        EVIDENCE,
        SAME_AS
    }
}
