package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.PersonId;

/** Somebody's own half hour has come. */
public record SlotBegan(ReviewId review, PersonId person) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
