package debrief.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An older action that a new one resembles. It is a suggestion: a person decides.
 *
 * @param nearness how it is put to people
 * @param reason why it is shown, in words, such as {@code both speak of queue, depth, alert}
 * @param sharedWords the words that match
 * @param same what a person said; null until somebody did
 */
public record Candidate(
        ActionId existing,
        Nearness nearness,
        String reason,
        List<String> sharedWords,
        @Nullable Boolean same) {

    /** Somebody is to say whether it is the same. */
    public boolean asks() {
        return same == null && nearness != Nearness.SIMILAR;
    }

    /** How a likeness is put to people. */
    public enum Nearness {
        /** It is asked, and "same" stands first. */
        SAME,
        /** It is asked. */
        MAYBE,
        /** It is told, and nothing is asked. */
        SIMILAR
    }
}
