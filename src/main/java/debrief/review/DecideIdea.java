package debrief.review;

import debrief.catalog.ServiceId;
import debrief.review.prompt.PromptLibrary;
import debrief.shared.PersonId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The author of an idea keeps, changes or drops it, from the idea phase on until the soak is over. */
public final class DecideIdea {
    private final Ground ground;
    private final Stores stores;
    private final PromptLibrary library;

    DecideIdea(Ground ground, Stores stores, PromptLibrary library) {
        this.ground = ground;
        this.stores = stores;
        this.library = library;
    }

    /**
     * An idea as its author wants it.
     *
     * @param service the service it changes; null when they do not know
     * @param doneWhen a check that a stranger can do; null when not said
     * @param factor the factor it acts on; null when none is named
     */
    public record Wording(
            String text,
            @Nullable ServiceId service,
            @Nullable String doneWhen,
            @Nullable FactorId factor) {}

    public sealed interface Outcome {
        /** @param question asks for the factor while none is named; null otherwise */
        record Kept(Idea idea, @Nullable String question) implements Outcome {}

        record Dropped(Idea idea) implements Outcome {}

        /** The words are missing, or too many. */
        record Unclear(String sentence) implements Outcome {}

        /** Only its author decides; when they have left, whoever leads the review. */
        record NotYours() implements Outcome {}

        /** The phases before are not done yet; it comes back by itself. */
        record NotYet() implements Outcome {}

        /** It is an action already. */
        record IsAnAction() implements Outcome {}
    }

    public Outcome keep(IdeaId id, PersonId by) {
        return decide(id, by, idea -> stores.ideas().state(id, Idea.State.KEPT));
    }

    public Outcome drop(IdeaId id, PersonId by) {
        return decide(id, by, idea -> stores.ideas().state(id, Idea.State.DROPPED));
    }

    public Outcome change(IdeaId id, PersonId by, Wording wording) {
        if (wording.text().isBlank()) return new Outcome.Unclear("Say what is to be different.");
        if (wording.text().length() > ParkIdea.LONGEST) {
            return new Outcome.Unclear("Keep it under " + ParkIdea.LONGEST + " characters.");
        }
        return decide(id, by, idea -> stores.ideas().change(id, wording));
    }

    private Outcome decide(IdeaId id, PersonId by, Consumer<Idea> change) {
        return ground.db().call(() -> {
            var idea = stores.ideas().find(id).orElseThrow(() -> new IllegalArgumentException("No idea " + id));
            var review = stores.reviews().locked(idea.reviewId());
            if (!idea.saidBy().equals(by) && !review.ledBy(by)) return new Outcome.NotYours();
            if (!idea.saidBy().equals(by) && review.state().beforeIdeas()) return new Outcome.NotYours();
            if (review.state().beforeIdeas()) return new Outcome.NotYet();
            if (idea.state() == Idea.State.PROPOSED) return new Outcome.IsAnAction();
            change.accept(idea);
            return told(stores.ideas().find(id).orElseThrow());
        });
    }

    private Outcome told(Idea idea) {
        if (idea.state() == Idea.State.DROPPED) return new Outcome.Dropped(idea);
        return new Outcome.Kept(idea, idea.factorId() == null ? library.say("P63", Map.of()) : null);
    }
}
