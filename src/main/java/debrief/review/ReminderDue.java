package debrief.review;

import debrief.jobs.Letter;

/** It is time to remind of a review. */
public record ReminderDue(ReviewId review, Reminder reminder) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
