package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;
import java.time.Instant;

/**
 * Somebody has half an hour of their own before the group meets.
 *
 * @param calendar the invitation as an iCalendar file
 * @param moved whether it takes the place of an earlier one
 */
public record SlotProposed(ReviewId review, PersonId person, Instant from, Instant to, String calendar, boolean moved)
        implements Letter {
    @Override
    public String subject() {
        return "review/" + review + "/" + person;
    }
}
