package debrief.review;

/** Our number of a review. */
public record ReviewId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
