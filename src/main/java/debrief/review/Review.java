package debrief.review;

import debrief.incident.IncidentId;
import debrief.review.slot.Slot;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands now.
 *
 * @param owner sees it through to publication
 * @param facilitator leads it; null when the catalog names none
 * @param facilitatorInvolved whether everybody who could lead it was part of the incident; it is said openly
 * @param small one team and under two hours
 * @param groupFrom when the group meets; null, like groupTo, when it is written instead
 * @param writingUntil until when it is written; null when the group meets
 * @param groupSequence how often the group's slot was moved
 * @param soakUntil when ideas that were kept become actions; null until the idea phase is closed
 */
public record Review(
        ReviewId id,
        IncidentId incidentId,
        ReviewState state,
        PersonId owner,
        @Nullable PersonId facilitator,
        boolean facilitatorInvolved,
        boolean small,
        @Nullable Instant groupFrom,
        @Nullable Instant groupTo,
        @Nullable Instant writingUntil,
        int groupSequence,
        @Nullable Instant soakUntil) {

    /** When the group meets; empty when the review is written. */
    public Optional<Slot> group() {
        return groupFrom == null || groupTo == null ? Optional.empty() : Optional.of(new Slot(groupFrom, groupTo));
    }

    /** Whether this person sees it through or leads it. */
    public boolean ledBy(PersonId person) {
        return person.equals(owner) || person.equals(facilitator);
    }
}
