package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;

/**
 * The group does not meet after all; the review is written instead.
 *
 * @param calendar the cancellation as an iCalendar file
 */
public record GroupCancelled(ReviewId review, PersonId person, String calendar) implements Letter {
    @Override
    public String subject() {
        return "review/" + review + "/" + person;
    }
}
