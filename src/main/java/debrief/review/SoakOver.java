package debrief.review;

import debrief.jobs.Letter;

/** Kept ideas have rested long enough. */
public record SoakOver(ReviewId review) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
