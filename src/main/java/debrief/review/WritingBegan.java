package debrief.review;

import debrief.jobs.Letter;

/** A review without a meeting begins in its threads. */
public record WritingBegan(ReviewId review) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
