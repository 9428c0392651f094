package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;

/** Somebody answered for the facilitator alone. */
public record AnsweredInPrivate(ReviewId review, AnswerId answer, PersonId facilitator) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
