package debrief.review;

import debrief.incident.Incident;
import debrief.incident.IncidentResolved;
import debrief.jobs.Handler;
import debrief.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident was resolved: half an hour for each who spoke, then one hour for all, somebody to lead it who was not there.
 * Where no hour suits everybody the review is written instead. One incident has one review; when it is
 * resolved a second time, those who came since join.
 */
public final class ScheduleReview implements Handler<IncidentResolved> {
    private static final Duration SMALL = Duration.ofHours(2);

    private final Ground ground;
    private final ReviewStore reviews;
    private final Neighbours near;
    private final Booking booking;

    ScheduleReview(Ground ground, ReviewStore reviews, Neighbours near, Booking booking) {
        this.ground = ground;
        this.reviews = reviews;
        this.near = near;
        this.booking = booking;
    }

    @Override
    public void handle(IncidentResolved letter) {
        var incident = near.incidents().incidents.get(letter.incident());
        if (!incident.resolved()) return;
        var involved = Involved.in(near.timelines().timelines.heard(incident.id()));
        var people = participants(incident, involved);
        var added = reviews.add(begin(incident, involved, people, letter.at()));
        if (added.isPresent()) book(added.get(), people, involved, letter.at());
        else reviews.byIncident(incident.id()).ifPresent(known -> join(known.id(), people, involved, letter.at()));
    }

    /** Resolved once more: who came since gets half an hour as well, and the group meets after that. */
    private void join(ReviewId id, Set<PersonId> people, Involved involved, Instant at) {
        var review = reviews.locked(id);
        if (review.state().started() || review.state() == ReviewState.CLOSED) return;
        var known = reviews.participants(id).stream().map(Participant::person).toList();
        var others = new LinkedHashSet<>(people);
        known.forEach(others::remove);
        for (var person : others) booking.tellOwn(review, seat(id, person, involved, at));
        if (others.isEmpty()) return;
        var last = booking.lastOwnSlot(review);
        if (review.groupFrom() != null && !last.isAfter(review.groupFrom()))
            booking.tellGroup(review, review.group().get());
        else meet(review, at, review.groupSequence() + 1);
    }

    private ReviewStore.New begin(Incident incident, Involved involved, Set<PersonId> people, Instant at) {
        var choice = Facilitators.choose(
                near.catalog().catalog().facilitators().stream()
                        .filter(person -> !near.person(person).gone())
                        .toList(),
                involved,
                everybodyIn(incident, people),
                reviews.open().stream()
                        .map(Review::facilitator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(person -> person, Collectors.counting())));
        return new ReviewStore.New(
                incident.id(), owner(incident), choice.person(), choice.involved(), small(incident, people, at), at);
    }

    private static PersonId owner(Incident incident) {
        return incident.commander() == null ? incident.declaredBy() : incident.commander();
    }

    private Set<PersonId> participants(Incident incident, Involved involved) {
        var people = new LinkedHashSet<>(involved.people());
        people.add(owner(incident));
        people.removeIf(
                person -> near.person(person).app() || near.person(person).gone());
        return people;
    }

    private static Set<PersonId> everybodyIn(Incident incident, Set<PersonId> people) {
        return Stream.concat(people.stream(), Stream.of(incident.commander(), incident.scribe(), incident.declaredBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private boolean small(Incident incident, Set<PersonId> people, Instant resolved) {
        long teams = people.stream()
                .map(near::team)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return teams <= 1 && Duration.between(incident.startedAt(), resolved).compareTo(SMALL) < 0;
    }

    private void book(ReviewId id, Set<PersonId> people, Involved involved, Instant at) {
        for (var person : people) seat(id, person, involved, at);
        for (var participant : reviews.participants(id)) booking.tellOwn(reviews.locked(id), participant);
        meet(reviews.locked(id), at, 0);
    }

    private Participant seat(ReviewId id, PersonId person, Involved involved, Instant at) {
        var slot = booking.ownSlot(person, at, involved.lastActive().getOrDefault(person, at));
        var participant = new Participant(id, person, slot.from(), slot.to(), 0, false);
        reviews.addParticipant(participant);
        return participant;
    }

    /** The hour in which the group meets; where none suits, the day by which the review is written. */
    private void meet(Review review, Instant at, int sequence) {
        var before = review.group().orElse(null);
        var latest = booking.groupBy(review, at);
        var group = booking.groupSlot(review, booking.lastOwnSlot(review))
                .filter(slot -> !slot.to().isAfter(latest));
        reviews.setGroup(review.id(), group.orElse(null), group.isPresent() ? null : latest, sequence);
        booking.tellGroup(reviews.locked(review.id()), before);
    }
}
