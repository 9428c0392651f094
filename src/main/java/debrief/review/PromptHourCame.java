package debrief.review;

import debrief.jobs.Letter;

/** It is day for somebody who was not to be asked at night. */
public record PromptHourCame(ReviewId review) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
