package debrief.review;

import debrief.incident.Severity;
import debrief.review.slot.Invitation;
import debrief.review.slot.Slot;
import debrief.review.slot.SlotFinder;
import debrief.review.slot.WorkingHours;
import debrief.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and books hours, tells people, and sets what is to happen when the hours come. Call inside a transaction. */
final class Booking {
    static final Duration OWN = Duration.ofMinutes(30);
    private static final Duration BREATH = Duration.ofHours(1);
    private static final int OWN_WITHIN = 1;
    private static final int GROUP_WITHIN = 5;
    private static final int GROUP_WITHIN_WHEN_SEVERE = 3;

    private final Ground ground;
    private final ReviewStore reviews;
    private final Neighbours near;

    Booking(Ground ground, ReviewStore reviews, Neighbours near) {
        this.ground = ground;
        this.reviews = reviews;
        this.near = near;
    }

    /** Half an hour within a working day, in the person's hours, after they rested. */
    Slot ownSlot(PersonId person, Instant from, Instant lastActive) {
        var hours = near.hours(person);
        var rested = hours.restedAfter(lastActive);
        var soon = from.plus(BREATH);
        var earliest = soon.isAfter(rested) ? soon : rested;
        var latest = hours.closeAfter(from, OWN_WITHIN);
        return SlotFinder.first(List.of(hours), booked(Set.of(person)), OWN, earliest, latest)
                .or(() -> SlotFinder.first(List.of(hours), List.of(), OWN, earliest, latest.plus(Duration.ofDays(7))))
                .orElseThrow();
    }

    /** When everybody can meet; empty when no hour suits. */
    Optional<Slot> groupSlot(Review review, Instant earliest) {
        var latest = groupBy(review, earliest);
        return SlotFinder.first(hours(review), booked(people(review)), groupLength(review), earliest, latest);
    }

    /** Some hours in which the group could meet, the first ones that suit everybody. */
    List<Slot> groupChoices(Review review, Instant earliest, int atMost) {
        var choices = new ArrayList<Slot>();
        var from = earliest;
        var busy = booked(people(review));
        var latest = groupBy(review, earliest).plus(Duration.ofDays(7));
        while (choices.size() < atMost) {
            var next = SlotFinder.first(hours(review), busy, groupLength(review), from, latest);
            if (next.isEmpty()) break;
            choices.add(next.get());
            from = next.get().to();
        }
        return choices;
    }

    static Duration groupLength(Review review) {
        return Duration.ofMinutes(review.small() ? 30 : 60);
    }

    /** Until when the group meets, or writing ends. */
    Instant groupBy(Review review, Instant from) {
        boolean severe = near.incident(review).severity() == Severity.SEV1;
        return near.hours(review.owner()).closeAfter(from, severe ? GROUP_WITHIN_WHEN_SEVERE : GROUP_WITHIN);
    }

    /** Participants, and who leads. */
    Set<PersonId> people(Review review) {
        var people = new LinkedHashSet<PersonId>();
        for (var participant : reviews.participants(review.id())) people.add(participant.person());
        people.add(review.owner());
        if (review.facilitator() != null) people.add(review.facilitator());
        return people;
    }

    /** What these people have booked in reviews that are not over. */
    List<Slot> booked(Collection<PersonId> people) {
        var slots = new ArrayList<Slot>();
        for (var review : reviews.open()) {
            for (var participant : reviews.participants(review.id())) {
                if (people.contains(participant.person())) slots.add(participant.slot());
            }
            if (people(review).stream().anyMatch(people::contains))
                review.group().ifPresent(slots::add);
        }
        return slots;
    }

    private List<WorkingHours> hours(Review review) {
        return people(review).stream().map(near::hours).toList();
    }

    void tellOwn(Review review, Participant participant) {
        var id = "review-%s-%s@debrief".formatted(review.id(), participant.person());
        var calendar = new Invitation(
                        id,
                        participant.slotSequence(),
                        participant.slot(),
                        "Your own account: " + near.incident(review).title(),
                        "Half an hour to put down what it was like from your seat, before the group meets.\n"
                                + "Nobody reads it until you share it.",
                        List.of(near.person(participant.person()).name()))
                .request(ground.clock().instant());
        ground.outbox()
                .post(new SlotProposed(
                        review.id(),
                        participant.person(),
                        participant.slotFrom(),
                        participant.slotTo(),
                        calendar,
                        participant.slotSequence() > 0));
        ground.timers()
                .set(
                        "review/%s/slot/%s".formatted(review.id(), participant.person()),
                        participant.slotFrom(),
                        new SlotBegan(review.id(), participant.person()));
    }

    /** Tells everybody of the group's hour, or that there is none. */
    void tellGroup(Review review, @Nullable Slot before) {
        var slot = review.group();
        for (var person : people(review)) {
            if (slot.isPresent()) {
                var calendar = group(review, slot.get()).request(ground.clock().instant());
                ground.outbox()
                        .post(new GroupInvited(
                                review.id(),
                                person,
                                slot.get().from(),
                                slot.get().to(),
                                calendar,
                                before != null));
            } else if (before != null) {
                var calendar = group(review, before).cancellation(ground.clock().instant());
                ground.outbox().post(new GroupCancelled(review.id(), person, calendar));
            }
        }
        var channel = near.incident(review).channel();
        if (channel != null) {
            ground.outbox()
                    .post(new ReviewScheduled(review.id(), review.incidentId(), channel, review.groupSequence() > 0));
        }
        setReminders(review);
    }

    private Invitation group(Review review, Slot slot) {
        return new Invitation(
                "review-%s-group@debrief".formatted(review.id()),
                review.groupSequence(),
                slot,
                "Review: " + near.incident(review).title(),
                "What happened, how it looked from different seats, what helped and what surprised us.",
                people(review).stream()
                        .map(person -> near.person(person).name())
                        .toList());
    }

    private void setReminders(Review review) {
        var slot = review.group();
        remind(review, Reminder.DAY_BEFORE, slot.map(Slot::from).orElse(null));
        remind(review, Reminder.SOON, slot.map(Slot::from).orElse(null));
        remind(review, Reminder.WRITING_ENDS, review.writingUntil());
        var start = "review/%s/writing".formatted(review.id());
        if (slot.isPresent()) ground.timers().cancel(start);
        else ground.timers().set(start, lastOwnSlot(review), new WritingBegan(review.id()));
    }

    private void remind(Review review, Reminder reminder, @Nullable Instant of) {
        var name = "review/%s/remind/%s".formatted(review.id(), reminder);
        var at = of == null ? null : of.minus(reminder.before());
        if (at == null || at.isBefore(ground.clock().instant())) ground.timers().cancel(name);
        else ground.timers().set(name, at, new ReminderDue(review.id(), reminder));
    }

    /** When the last of the individual slots ends. */
    Instant lastOwnSlot(Review review) {
        return reviews.participants(review.id()).stream()
                .map(Participant::slotTo)
                .max(Instant::compareTo)
                .orElseGet(() -> ground.clock().instant());
    }
}
