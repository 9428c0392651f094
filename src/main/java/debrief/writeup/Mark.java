package debrief.writeup;

/** What an entry is in the drawn timeline. Shape tells it, colour only helps. */
public enum Mark {
    DETECTED("First sign"),
    NOTE("Seen or said"),
    DECISION("Decision"),
    HANDOFF("Hand-over"),
    REMEDY("Something done"),
    REMEDY_DID_NOT_HOLD("Something done that did not hold"),
    STATUS("Status");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** For the legend. */
    public String words() {
        return words;
    }

    /** For addresses and style: lower case with hyphens. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
