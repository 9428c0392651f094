package debrief.review;

import debrief.language.ProposalWords;
import debrief.shared.PersonId;

/** Somebody answers a prompt by a form, for everybody or for the facilitator alone; or skips it. */
public final class AnswerPrompt {
    static final int LONGEST = 3_000;

    private final Ground ground;
    private final Stores stores;
    private final ParkIdea park;
    private final Asking asking;
    private final Seal seal;

    AnswerPrompt(Ground ground, Stores stores, ParkIdea park, Asking asking, Seal seal) {
        this.ground = ground;
        this.stores = stores;
        this.park = park;
        this.asking = asking;
        this.seal = seal;
    }

    /** @param inPrivate for the facilitator alone */
    public record Request(PromptId prompt, PersonId by, String text, boolean inPrivate) {}

    public sealed interface Outcome {
        record Kept(AnswerId answer) implements Outcome {}

        /** It was an idea for later: {@code words} tell what became of it. */
        record Parked(IdeaId idea, String words) implements Outcome {}

        record Skipped() implements Outcome {}

        /** Nothing was written, or too much; the sentence is for the field. */
        record Unclear(String sentence) implements Outcome {}

        /** Somebody else was asked. */
        record NotYours() implements Outcome {}

        /** The review is over. */
        record Closed() implements Outcome {}
    }

    public Outcome run(Request request) {
        if (request.text().isBlank()) return new Outcome.Unclear("Write a line, or skip this one.");
        if (request.text().length() > LONGEST) return new Outcome.Unclear("Keep it under " + LONGEST + " characters.");
        return ground.db().call(() -> {
            var prompt = find(request.prompt());
            var review = stores.reviews().locked(prompt.reviewId());
            if (isOthers(prompt, request.by())) return new Outcome.NotYours();
            if (review.state() == ReviewState.CLOSED) return new Outcome.Closed();
            return isIdea(review, request) ? parked(review, request) : kept(review, prompt, request);
        });
    }

    public Outcome skip(PromptId id, PersonId by) {
        return ground.db().call(() -> {
            var prompt = find(id);
            stores.reviews().locked(prompt.reviewId());
            if (isOthers(prompt, by)) return new Outcome.NotYours();
            stores.prompts().move(id, AskedPrompt.State.SKIPPED);
            asking.next(prompt.reviewId());
            return new Outcome.Skipped();
        });
    }

    private static boolean isIdea(Review review, Request request) {
        return !request.inPrivate() && review.state().beforeIdeas() && ProposalWords.looksLikeProposal(request.text());
    }

    private Outcome parked(Review review, Request request) {
        return switch (park.run(ParkIdea.Request.typed(review.id(), request.by(), request.text()))) {
            case ParkIdea.Outcome.Parked(var idea, var words) -> new Outcome.Parked(idea, words);
            case ParkIdea.Outcome.Kept(var idea, var words) -> new Outcome.Parked(idea, words);
            case ParkIdea.Outcome.Blank _ -> new Outcome.Unclear("Write a line, or skip this one.");
            case ParkIdea.Outcome.TooLong(var longest) ->
                new Outcome.Unclear("Keep it under " + longest + " characters.");
            case ParkIdea.Outcome.Closed _ -> new Outcome.Closed();
        };
    }

    private Outcome kept(Review review, AskedPrompt prompt, Request request) {
        var said = request.inPrivate() ? seal.seal(request.text(), purpose(review.id(), request.by())) : request.text();
        var id = stores.answers()
                .add(new AnswerStore.New(
                        review.id(),
                        prompt.phase(),
                        prompt.id(),
                        request.by(),
                        said,
                        prompt.entryId(),
                        request.inPrivate(),
                        null,
                        null,
                        ground.clock().instant()));
        tell(review, prompt, request, id);
        stores.prompts().move(prompt.id(), AskedPrompt.State.ANSWERED);
        asking.next(review.id());
        return new Outcome.Kept(id);
    }

    private void tell(Review review, AskedPrompt prompt, Request request, AnswerId answer) {
        if (request.inPrivate()) {
            var facilitator = review.facilitator();
            if (facilitator != null) ground.outbox().post(new AnsweredInPrivate(review.id(), answer, facilitator));
            return;
        }
        stores.reviews()
                .phase(review.id(), prompt.phase())
                .ifPresent(thread -> ground.outbox()
                        .post(new AnswerGiven(
                                review.id(),
                                prompt.phase(),
                                thread.channel(),
                                request.by(),
                                prompt.question(),
                                request.text())));
    }

    static String purpose(ReviewId review, PersonId by) {
        return "answer/" + review + "/" + by;
    }

    private static boolean isOthers(AskedPrompt prompt, PersonId by) {
        return prompt.askedOf() != null && !prompt.askedOf().equals(by);
    }

    private AskedPrompt find(PromptId id) {
        return stores.prompts().find(id).orElseThrow(() -> new IllegalArgumentException("No prompt " + id));
    }
}
