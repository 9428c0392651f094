package debrief.review;

import debrief.review.slot.Slot;
import debrief.shared.PersonId;
import java.time.Instant;

/**
 * Somebody who spoke in the incident's channel, with half an hour of their own.
 *
 * @param slotSequence how often the slot was moved
 * @param invited whether they were asked to write their account
 */
public record Participant(
        ReviewId reviewId, PersonId person, Instant slotFrom, Instant slotTo, int slotSequence, boolean invited) {

    public Slot slot() {
        return new Slot(slotFrom, slotTo);
    }
}
