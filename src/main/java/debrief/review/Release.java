package debrief.review;

/** Who may read an account; its author chooses after writing, and may choose again. */
public enum Release {
    DRAFT("Nobody yet", "A draft. You alone can read it."),
    NAMED(
            "Everybody here, with my name",
            "Posted in the perspectives thread and kept for the write-up, with your name."),
    BY_ROLE(
            "Everybody here, by role",
            "Posted in the perspectives thread and kept for the write-up, without your name."),
    FACILITATOR("The facilitator only", "The facilitator can read it; it goes into nothing that is published."),
    WITHDRAWN("Nobody, withdrawn", "Taken back: the text is gone from here.");

    private final String label;
    private final String meaning;

    Release(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether all participants read it. */
    public boolean isOpen() {
        return this == NAMED || this == BY_ROLE;
    }
}
