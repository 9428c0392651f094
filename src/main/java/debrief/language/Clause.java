package debrief.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around a place in a text, as far as the thought reaches. */
final class Clause {

    private static final Pattern CLAUSE_ENDS =
            Pattern.compile("(?i)[.,;:!?\\n()–—]|\\s-\\s|\\b(?:and|but|because|so|yet|although|while)\\b");

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?;](?=\\s|$)|\\n");

    private Clause() {}

    /** What stands before this place in the same clause. */
    static String before(String text, int place) {
        return afterLast(CLAUSE_ENDS, text.substring(0, place));
    }

    /** What stands before this place in the same sentence. */
    static String sentenceBefore(String text, int place) {
        return afterLast(SENTENCE_ENDS, text.substring(0, place));
    }

    /** The whole sentence that holds this stretch. */
    static String sentence(String text, int start, int end) {
        Matcher ends = SENTENCE_ENDS.matcher(text);
        int to = ends.find(end) ? ends.start() : text.length();
        return sentenceBefore(text, start) + text.substring(start, to);
    }

    private static String afterLast(Pattern separator, String text) {
        int from = 0;
        Matcher found = separator.matcher(text);
        while (found.find()) from = found.end();
        return text.substring(from);
    }
}
