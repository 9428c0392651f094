package debrief.slack.invite;

import debrief.incident.Incident;
import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.review.GroupCancelled;
import debrief.review.GroupInvited;
import debrief.review.Review;
import debrief.review.ReviewId;
import debrief.review.ReviewReminded;
import debrief.review.ReviewRoom;
import debrief.review.ReviewScheduled;
import debrief.review.SlotProposed;
import debrief.review.slot.Slot;
import debrief.shared.PersonId;
import debrief.slack.CalendarFile;
import debrief.slack.Place;
import debrief.slack.SlackRoom;
import debrief.slack.Words;
import debrief.slack.message.GroupHour;
import debrief.slack.message.OwnSlot;
import debrief.slack.message.ReviewProposal;

/** Tells people their hours: the channel the group's, each person their own, with files for their calendars. */
final class HourCouriers {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final ReviewRoom reviews;

    HourCouriers(SlackRoom slack, IncidentRoom incidents, ReviewRoom reviews) {
        this.slack = slack;
        this.incidents = incidents;
        this.reviews = reviews;
    }

    Receipt propose(ReviewScheduled letter, Attempt attempt) {
        var review = review(letter.review());
        var words = ReviewProposal.of(review, incident(review), letter.moved());
        slack.poster.post(Place.in(letter.channel()), words, attempt);
        return Receipt.none();
    }

    Receipt slot(SlotProposed letter, Attempt attempt) {
        var incident = incident(review(letter.review()));
        var words = OwnSlot.of(letter.review(), incident, new Slot(letter.from(), letter.to()), letter.moved());
        return send(letter.person(), words, new CalendarFile("own-half-hour.ics", letter.calendar()), attempt);
    }

    Receipt group(GroupInvited letter, Attempt attempt) {
        var review = review(letter.review());
        var words = GroupHour.invited(review, incident(review), new Slot(letter.from(), letter.to()), letter.moved());
        return send(letter.person(), words, new CalendarFile("review.ics", letter.calendar()), attempt);
    }

    Receipt cancelled(GroupCancelled letter, Attempt attempt) {
        var words = GroupHour.cancelled(incident(review(letter.review())));
        return send(letter.person(), words, new CalendarFile("review-cancelled.ics", letter.calendar()), attempt);
    }

    Receipt reminded(ReviewReminded letter, Attempt attempt) {
        var review = review(letter.review());
        var words = GroupHour.reminded(review, incident(review), letter.reminder(), letter.at());
        slack.poster.post(Place.in(letter.channel()), words, attempt);
        return Receipt.none();
    }

    /** The message, and under it the file. */
    private Receipt send(PersonId person, Words words, CalendarFile file, Attempt attempt) {
        var messages = slack.poster.directMessagesWith(person);
        var message = slack.poster.post(Place.in(messages), words, attempt);
        slack.poster.attach(Place.under(messages, message), file, attempt);
        return Receipt.none();
    }

    private Review review(ReviewId id) {
        return reviews.reviews.find(id).orElseThrow(() -> new IllegalStateException("No review " + id));
    }

    private Incident incident(Review review) {
        return incidents.incidents.get(review.incidentId());
    }
}
