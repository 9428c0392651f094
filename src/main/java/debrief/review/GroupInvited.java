package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;
import java.time.Instant;

/**
 * Somebody is asked to come when the group meets.
 *
 * @param calendar the invitation as an iCalendar file
 * @param moved whether it takes the place of an earlier one
 */
public record GroupInvited(ReviewId review, PersonId person, Instant from, Instant to, String calendar, boolean moved)
        implements Letter {
    @Override
    public String subject() {
        return "review/" + review + "/" + person;
    }
}
