package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;
import java.util.List;

/**
 * Somebody is asked, in private, to put down their own account.
 *
 * @param prompts questions about their own moments; times as {@link debrief.review.trigger.Times} keeps them
 */
public record AccountInvited(ReviewId review, PersonId person, List<String> prompts) implements Letter {
    @Override
    public String subject() {
        return "review/" + review + "/" + person;
    }
}
