package debrief.review;

import debrief.review.prompt.PromptLibrary;
import debrief.review.trigger.Times;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an idea word for word until the idea phase opens; until then nobody but its author is reminded of it. In the idea
 * phase it is kept at once.
 */
public final class ParkIdea {
    static final int LONGEST = 3_000;

    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final PromptLibrary library;

    ParkIdea(Ground ground, Stores stores, Neighbours near, PromptLibrary library) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.library = library;
    }

    /**
     * @param channel where it was typed; null, like ts and thread, when it came by a form
     * @param thread the thread it was typed in
     */
    public record Request(
            ReviewId review,
            PersonId by,
            String text,
            @Nullable ChannelId channel,
            @Nullable MessageTs ts,
            @Nullable MessageTs thread) {
        public static Request typed(ReviewId review, PersonId by, String text) {
            return new Request(review, by, text, null, null, null);
        }
    }

    public sealed interface Outcome {
        /** Hidden from others until the idea phase. */
        record Parked(IdeaId idea, String words) implements Outcome {}

        /** The idea phase is open: it stands among the ideas. */
        record Kept(IdeaId idea, String words) implements Outcome {}

        record Blank() implements Outcome {}

        record TooLong(int longest) implements Outcome {}

        record Closed() implements Outcome {}
    }

    public Outcome run(Request request) {
        if (request.text().isBlank()) return new Outcome.Blank();
        if (request.text().length() > LONGEST) return new Outcome.TooLong(LONGEST);
        return ground.db().call(() -> park(stores.reviews().locked(request.review()), request));
    }

    private Outcome park(Review review, Request request) {
        if (review.state() == ReviewState.CLOSED) return new Outcome.Closed();
        var early = review.state().beforeIdeas();
        var at = request.ts() == null ? ground.clock().instant() : request.ts().instant();
        var idea = stores.ideas()
                .add(new IdeaStore.New(
                        review.id(),
                        request.by(),
                        request.text(),
                        early ? Idea.State.PARKED : Idea.State.KEPT,
                        at,
                        request.channel(),
                        request.ts()));
        if (!early) {
            var words = returned(request.text(), at);
            ground.outbox().post(new IdeaReturned(review.id(), idea, request.by(), words));
            return new Outcome.Kept(idea, words);
        }
        var words = library.say("P61", Map.of("idea", request.text()));
        var channel = request.channel() == null ? near.incident(review).channel() : request.channel();
        if (request.ts() != null && channel != null) {
            ground.outbox().post(new IdeaParked(review.id(), idea, request.by(), channel, request.thread(), words));
        }
        return new Outcome.Parked(idea, words);
    }

    /** The question with which an idea comes back. */
    String returned(String text, Instant at) {
        return library.say("P62", Map.of("idea", text, "t", Times.kept(at)));
    }
}
