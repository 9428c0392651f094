package debrief.review;

/** Our number of an answer. */
public record AnswerId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
