package debrief.review;

import debrief.review.slot.Slot;
import debrief.shared.PersonId;
import java.time.Instant;

/** Somebody moves their own half hour. Nobody else's hour moves with it. */
public final class MoveSlot {
    private final Ground ground;
    private final ReviewStore reviews;
    private final Booking booking;

    MoveSlot(Ground ground, ReviewStore reviews, Booking booking) {
        this.ground = ground;
        this.reviews = reviews;
        this.booking = booking;
    }

    public sealed interface Outcome {
        record Moved(Slot slot) implements Outcome {}

        record InThePast() implements Outcome {}

        /** It would end after the group begins to meet. */
        record AfterTheGroup(Instant group) implements Outcome {}

        /** They have another review's hour then. */
        record Taken(Slot by) implements Outcome {}

        record NotAParticipant() implements Outcome {}
    }

    public Outcome run(ReviewId id, PersonId by, Instant from) {
        return ground.db().call(() -> move(reviews.locked(id), by, Slot.of(from, Booking.OWN)));
    }

    private Outcome move(Review review, PersonId by, Slot slot) {
        var own = participant(review, by);
        if (own == null) return new Outcome.NotAParticipant();
        if (slot.from().isBefore(ground.clock().instant())) return new Outcome.InThePast();
        var group = review.group();
        if (group.isPresent() && slot.to().isAfter(group.get().from())) {
            return new Outcome.AfterTheGroup(group.get().from());
        }
        var taken = booking.booked(java.util.Set.of(by)).stream()
                .filter(other -> !other.equals(own.slot()) && other.overlaps(slot))
                .findFirst();
        if (taken.isPresent()) return new Outcome.Taken(taken.get());
        if (!slot.equals(own.slot())) {
            reviews.moveSlot(review.id(), by, slot);
            booking.tellOwn(review, java.util.Objects.requireNonNull(participant(review, by)));
        }
        return new Outcome.Moved(slot);
    }

    private @org.jspecify.annotations.Nullable Participant participant(Review review, PersonId person) {
        return reviews.participants(review.id()).stream()
                .filter(participant -> participant.person().equals(person))
                .findFirst()
                .orElse(null);
    }
}
