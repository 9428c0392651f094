package debrief.review.prompt;

import debrief.review.trigger.Trigger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question as it stands in the file of prompts.
 *
 * @param phase null for a line that is said, not asked
 * @param trigger null when it is asked as its case arises
 */
public record Prompt(
        String id,
        @Nullable Phase phase,
        @Nullable Trigger trigger,
        To to,
        String question,
        @Nullable String followUp) {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\{)\\{([A-Za-z_0-9]+)}(?!})");

    /** Who is asked. */
    public enum To {
        /** Who acted, asked, waited or reported at that moment. */
        SEAT,
        /** Who came next. */
        OTHER,
        /** Everybody, in the phase's thread. */
        THREAD
    }

    /** The question with its variables filled; empty when one is missing. */
    public Optional<String> filled(Map<String, String> words) {
        return filled(question, words);
    }

    Optional<String> followUpFilled(Map<String, String> words) {
        return followUp == null ? Optional.empty() : filled(followUp, words);
    }

    private static Optional<String> filled(String text, Map<String, String> words) {
        var out = new StringBuilder();
        var found = VARIABLE.matcher(text);
        while (found.find()) {
            var word = words.get(found.group(1));
            if (word == null || word.isBlank()) return Optional.empty();
            found.appendReplacement(out, java.util.regex.Matcher.quoteReplacement(word));
        }
        return Optional.of(found.appendTail(out).toString());
    }
}
