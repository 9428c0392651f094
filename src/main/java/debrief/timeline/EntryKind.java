package debrief.timeline;

import debrief.incident.ChangeKind;
import java.util.Locale;

/** What an entry tells of. People say it with a first word ("Decision: we roll back"); the rest are changes of the incident. */
public enum EntryKind {
    OBSERVATION,
    DECISION,
    ACTION,
    QUESTION,
    DECLARED,
    STATUS,
    SEVERITY,
    ROLE,
    IMPACT,
    SERVICE,
    RESOLVED,
    REOPENED;

    /** The kind that the text names before its first colon; without one it is an observation. */
    public static EntryKind of(String text) {
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("decision:") || start.startsWith("decided:")) return DECISION;
        if (start.startsWith("action:")) return ACTION;
        if (start.startsWith("question:")) return QUESTION;
        return OBSERVATION;
    }

    /** Whether it is a change of the incident's own state, written by Debrief itself. */
    public boolean isChange() {
        return compareTo(DECLARED) >= 0;
    }

    static EntryKind of(ChangeKind change) {
        return switch (change) {
            case DECLARED -> DECLARED;
            case STATUS -> STATUS;
            case SEVERITY -> SEVERITY;
            case ROLE -> ROLE;
            case IMPACT -> IMPACT;
            case SERVICE -> SERVICE;
            case RESOLVED -> RESOLVED;
            case REOPENED -> REOPENED;
        };
    }
}
