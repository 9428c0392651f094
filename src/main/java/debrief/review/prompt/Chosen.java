package debrief.review.prompt;

import debrief.review.trigger.Moment;
import debrief.review.trigger.Trigger;
import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A prompt that will be asked.
 *
 * @param to who is asked alone; null for everybody in the phase's thread
 * @param about the moment it is about; null for prompts of every review
 */
public record Chosen(
        String promptId,
        Phase phase,
        Trigger trigger,
        @Nullable PersonId to,
        String question,
        @Nullable String followUp,
        @Nullable Moment about) {

    Chosen followedBy(String second) {
        return new Chosen(promptId, phase, trigger, to, question, second, about);
    }

    public @Nullable Long entry() {
        return about == null ? null : about.entry();
    }
}
