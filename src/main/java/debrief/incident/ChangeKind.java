package debrief.incident;

/** What about an incident changed. */
public enum ChangeKind {
    DECLARED,
    STATUS,
    SEVERITY,
    ROLE,
    IMPACT,
    SERVICE,
    RESOLVED,
    REOPENED
}
