package debrief.incident;

/** The agreed impact level; SEV1 touches most people. It sizes the response, never the review. */
public enum Severity {
    SEV1("SEV1", "Most people cannot use something essential"),
    SEV2("SEV2", "Many people are held up"),
    SEV3("SEV3", "Some people are held up, or there is a way around"),
    SEV4("SEV4", "Hardly noticed outside the team");

    private final String label;
    private final String meaning;

    Severity(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
