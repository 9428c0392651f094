package debrief.review;

/** Our number of somebody's own account. */
public record AccountId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
