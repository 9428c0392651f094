package debrief.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pattern of the guard listens for, with how firmly it may speak up. */
public enum Kind {
    SINGLE_CAUSE,
    COUNTERFACTUAL,
    HUMAN_ERROR,
    CHARACTER,
    NAME_AND_BLAME,
    HINDSIGHT,
    WHY_YOU,
    MINIMISING;

    /** The kind that the table calls so, such as {@code why-you}; empty for rows that are no pattern of the guard. */
    static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(name)).findAny();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Published text waits until the review's owner has confirmed each hit of such a kind. */
    public boolean holdsPublishing() {
        return switch (this) {
            case NAME_AND_BLAME, HUMAN_ERROR, CHARACTER -> true;
            case SINGLE_CAUSE, COUNTERFACTUAL, HINDSIGHT, WHY_YOU, MINIMISING -> false;
        };
    }

    /** Such a kind is mentioned softly, and at most once per review and person. */
    public boolean isSoft() {
        return switch (this) {
            case SINGLE_CAUSE, HINDSIGHT, MINIMISING -> true;
            case COUNTERFACTUAL, HUMAN_ERROR, CHARACTER, NAME_AND_BLAME, WHY_YOU -> false;
        };
    }
}
