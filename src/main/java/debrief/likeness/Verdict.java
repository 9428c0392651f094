package debrief.likeness;

/** How a likeness is to be put to a person, who decides. */
public enum Verdict {
    /** May be preselected: open, of the same service, and nothing in it speaks of another thing. */
    SAME,
    /** Worth a question; nothing preselected. */
    MAYBE,
    /** Worth a quiet link. */
    SIMILAR
}
