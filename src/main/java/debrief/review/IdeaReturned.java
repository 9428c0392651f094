package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;

/**
 * A parked idea comes back to its author: keep, change or drop.
 *
 * @param words the question, with the idea in it
 */
public record IdeaReturned(ReviewId review, IdeaId idea, PersonId to, String words) implements Letter {
    @Override
    public String subject() {
        return "review/" + review + "/" + to;
    }
}
