package debrief.review;

/** Our number of an idea. */
public record IdeaId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
