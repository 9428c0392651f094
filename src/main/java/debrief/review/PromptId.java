package debrief.review;

/** Our number of a prompt that was or will be asked. */
public record PromptId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
