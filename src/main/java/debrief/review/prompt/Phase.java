package debrief.review.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The phases of a review that people walk through, in their order. All but the first have a thread of their own. */
public enum Phase {
    ACCOUNTS(
            "Your own account",
            "Each tells it from their seat before hearing the others.",
            "A draft is seen by its author alone; who reads it is chosen on sharing, not before."),
    TIMELINE(
            "Shared timeline",
            "What was known when, and by whom. Additions are welcome; two times that differ may both stay.",
            "Everybody here reads along."),
    PERSPECTIVES(
            "Perspectives",
            "How it looked from different seats. Where views differ, that is a finding.",
            "Everybody here reads along; in the write-up people stand as roles."),
    FACTORS(
            "Contributing factors",
            "What had to be true together: at least three conditions of at least two kinds. People are never one of them.",
            "Everybody here reads along."),
    HELPED("What helped", "Know-how, a safeguard, help from others, plain luck.", "Everybody here reads along."),
    SURPRISES(
            "Surprises",
            "What we now know about how things work that we did not know before. “Nothing” is an answer too.",
            "Everybody here reads along."),
    IDEAS(
            "Ideas",
            "What was parked comes back to whoever said it. What is kept rests for two working days, then becomes an action.",
            "Ideas stay with their authors until this phase opens; from then on everybody here reads them.");

    private final String title;
    private final String purpose;
    private final String whoSees;

    Phase(String title, String purpose, String whoSees) {
        this.title = title;
        this.purpose = purpose;
        this.whoSees = whoSees;
    }

    public String title() {
        return title;
    }

    /** What the phase is for, in a sentence or two. */
    public String purpose() {
        return purpose;
    }

    /** Who sees what is said there. */
    public String whoSees() {
        return whoSees;
    }

    /** The phases that are threads. */
    public static List<Phase> threads() {
        return Arrays.stream(values()).filter(phase -> phase != ACCOUNTS).toList();
    }

    /** The phase after this one; empty after the last. */
    public Optional<Phase> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public boolean before(Phase other) {
        return compareTo(other) < 0;
    }

    static Phase named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
