package debrief.action;

import debrief.catalog.ServiceId;
import debrief.incident.IncidentId;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action before it is filed.
 *
 * @param origin where it comes from, such as {@code idea/12}: proposed again under the same origin it changes nothing; null when a
 *     person typed it
 * @param text what is to be different, as it was said; not blank, at most {@value #LONGEST} characters
 * @param doneWhen a check that a stranger can do; null when nobody said
 * @param service null: the one service that the text names, if there is one
 * @param factor the contributing factor it acts on, in words; may be empty
 * @param impactLine what users met; null when there is none
 * @param incident null outside of any incident
 * @param by who is asked when the team needs detail; null when nobody can be
 * @param role how they are called in anything published, such as {@code Platform engineer A}
 */
public record Proposal(
        @Nullable String origin,
        String text,
        @Nullable String doneWhen,
        @Nullable ServiceId service,
        String factor,
        List<Moment> moments,
        @Nullable String impactLine,
        @Nullable IncidentId incident,
        @Nullable PersonId by,
        String role,
        Instant at) {

    public static final int LONGEST = 3_000;

    public Proposal {
        if (text.isBlank()) throw new IllegalArgumentException("An action says what is to be different");
        if (text.length() > LONGEST)
            throw new IllegalArgumentException("An action is at most " + LONGEST + " characters");
        text = text.strip();
        doneWhen = doneWhen == null || doneWhen.isBlank() ? null : doneWhen.strip();
        moments = List.copyOf(moments);
    }

    /** What a person typed, outside of any review. */
    public static Proposal typed(String text, @Nullable String doneWhen, PersonId by, String role, Instant at) {
        return new Proposal(null, text, doneWhen, null, "", List.of(), null, null, by, role, at);
    }

    public Proposal about(@Nullable ServiceId named) {
        return new Proposal(origin, text, doneWhen, named, factor, moments, impactLine, incident, by, role, at);
    }

    public Proposal from(@Nullable IncidentId named) {
        return new Proposal(origin, text, doneWhen, service, factor, moments, impactLine, named, by, role, at);
    }
}
