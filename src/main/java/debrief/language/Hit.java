package debrief.language;

/**
 * Words that judge rather than tell.
 *
 * @param patternId id of the row in the table that fired, such as {@code CF01}
 * @param start where the words begin in the text that was asked about, in chars
 * @param end where they end, exclusive
 * @param words the words as they were written
 * @param reframe a question that asks for what happened
 */
public record Hit(String patternId, Kind kind, int start, int end, String words, String reframe) {

    /** Whether people judge themselves ("I should have …"): answered with thanks first, and more gently. */
    public boolean isOfOneself() {
        return words.matches("(?is)(?:i|my)\\b.*");
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
