package debrief.review;

/** Our number of a contributing factor. */
public record FactorId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
