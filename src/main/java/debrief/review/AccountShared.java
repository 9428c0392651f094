package debrief.review;

import debrief.jobs.Letter;

/** Somebody shared their account; {@link Accounts#posted} knows who may read it and what it says. */
public record AccountShared(ReviewId review, AccountId account) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
