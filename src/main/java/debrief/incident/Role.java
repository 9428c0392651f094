package debrief.incident;

/** A part somebody takes during the response. One person may hold several; each is held by one. */
public enum Role {
    COMMANDER("Incident commander"),
    SCRIBE("Scribe");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
