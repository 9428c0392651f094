package debrief.review;

import debrief.jobs.Letter;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;

/** Somebody answered by a form, for everybody: the phase's thread is to read it. */
public record AnswerGiven(ReviewId review, Phase phase, ChannelId channel, PersonId by, String question, String said)
        implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
