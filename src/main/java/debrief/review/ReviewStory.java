package debrief.review;

import debrief.action.ActionId;
import debrief.review.prompt.Phase;
import debrief.timeline.EntryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review brought together, as it may be told to others: roles instead of names, nothing that was said in private,
 * nothing counted by person.
 *
 * @param open questions that were asked and that nobody answered
 * @param ideasWaiting how many ideas are parked or kept and not yet actions
 * @param actions what ideas became
 */
public record ReviewStory(
        Review review,
        List<Account> accounts,
        List<Said> said,
        List<Factor> factors,
        boolean nothingSurprising,
        List<String> open,
        int ideasWaiting,
        List<ActionId> actions) {

    /** A shared account. @param by a role; the name of those who chose to share with it */
    public record Account(String by, String text) {}

    /**
     * Something said in a phase.
     *
     * @param question what was asked; null when it was said unasked
     * @param entry the timeline entry it is about
     */
    public record Said(
            Phase phase,
            @Nullable String question,
            String role,
            String text,
            @Nullable EntryId entry,
            Instant at) {}

    /** @param kind the name of its family, such as "Blast radius" @param meaning of its code */
    public record Factor(
            String code,
            String kind,
            String meaning,
            debrief.review.Factor.Part part,
            String words,
            List<EntryId> entries) {}

    /** What was said in a phase, in order. */
    public List<Said> in(Phase phase) {
        return said.stream().filter(one -> one.phase() == phase).toList();
    }

    /** The factors that played this part. */
    public List<Factor> factors(debrief.review.Factor.Part part) {
        return factors.stream().filter(factor -> factor.part() == part).toList();
    }
}
