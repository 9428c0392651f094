package debrief.review;

import debrief.review.slot.Slot;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** Moves the hour in which the group meets, or does without one. Individual hours stay where they are. */
public final class MoveReview {
    private static final int CHOICES = 8;

    private final Ground ground;
    private final ReviewStore reviews;
    private final Neighbours near;
    private final Booking booking;

    MoveReview(Ground ground, ReviewStore reviews, Neighbours near, Booking booking) {
        this.ground = ground;
        this.reviews = reviews;
        this.near = near;
        this.booking = booking;
    }

    public sealed interface Outcome {
        /** @param outOfHours who would sit there outside nine to five */
        record Moved(Slot slot, List<PersonId> outOfHours) implements Outcome {}

        record InWriting(Instant until) implements Outcome {}

        record InThePast() implements Outcome {}

        /** Somebody's own half hour lies later; nobody is to hear the group before they have put down their own account. */
        record BeforeAccounts(Instant lastOwnSlot) implements Outcome {}

        /** It is under way already. */
        record Started() implements Outcome {}

        /** Only those who take part may move it. */
        record NotYours() implements Outcome {}
    }

    /** The next hours that suit everybody, to choose from. */
    public List<Slot> choices(ReviewId id) {
        return reviews.find(id)
                .map(review -> booking.groupChoices(review, earliest(review), CHOICES))
                .orElse(List.of());
    }

    private Instant earliest(Review review) {
        var now = ground.clock().instant();
        var last = booking.lastOwnSlot(review);
        return last.isAfter(now) ? last : now;
    }

    public Outcome run(ReviewId id, PersonId by, Instant from) {
        return ground.db().call(() -> move(reviews.locked(id), by, from));
    }

    private Outcome move(Review review, PersonId by, Instant from) {
        if (!booking.people(review).contains(by)) return new Outcome.NotYours();
        if (review.state().started() || review.state() == ReviewState.CLOSED) return new Outcome.Started();
        if (from.isBefore(ground.clock().instant())) return new Outcome.InThePast();
        var last = booking.lastOwnSlot(review);
        if (from.isBefore(last)) return new Outcome.BeforeAccounts(last);
        var slot = Slot.of(from, Booking.groupLength(review));
        var before = review.group();
        if (!before.equals(java.util.Optional.of(slot))) {
            reviews.setGroup(review.id(), slot, null, review.groupSequence() + 1);
            booking.tellGroup(reviews.locked(review.id()), before.orElse(null));
        }
        var outOfHours = booking.people(review).stream()
                .filter(person -> !near.hours(person).hold(slot))
                .toList();
        return new Outcome.Moved(slot, outOfHours);
    }

    /** The review is written in its threads, until the day by which the group was to meet. */
    public Outcome inWriting(ReviewId id, PersonId by) {
        return ground.db().call(() -> {
            var review = reviews.locked(id);
            if (!booking.people(review).contains(by)) return new Outcome.NotYours();
            if (review.state().started() || review.state() == ReviewState.CLOSED) return new Outcome.Started();
            var until = review.writingUntil() != null
                    ? review.writingUntil()
                    : booking.groupBy(review, ground.clock().instant());
            if (review.writingUntil() == null) {
                reviews.setGroup(id, null, until, review.groupSequence() + 1);
                booking.tellGroup(reviews.locked(id), review.group().orElse(null));
            }
            return new Outcome.InWriting(until);
        });
    }
}
