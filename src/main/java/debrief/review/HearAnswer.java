package debrief.review;

import debrief.language.ProposalWords;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.HeardMessage;

/**
 * Something was typed in a phase's thread, edited or deleted. It is kept with the prompt it follows and the entry that
 * prompt is about; what sounds like an idea for later is parked instead. Told again it changes nothing: it looks at the
 * message as the timeline heard it, so tell the timeline first.
 */
public final class HearAnswer {
    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final ParkIdea park;
    private final Asking asking;

    HearAnswer(Ground ground, Stores stores, Neighbours near, ParkIdea park, Asking asking) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.park = park;
        this.asking = asking;
    }

    public sealed interface Outcome {
        record Kept(AnswerId answer) implements Outcome {}

        record Parked(IdeaId idea) implements Outcome {}

        /** What was kept follows the edit or the deletion, or it had been heard before. */
        record Followed() implements Outcome {}

        /** No phase's thread, an app, or a review that is over. */
        record NotAnAnswer() implements Outcome {}
    }

    public Outcome run(ChannelId channel, MessageTs ts) {
        return ground.db()
                .call(() -> near.timelines()
                        .timelines
                        .message(channel, ts)
                        .map(this::hear)
                        .orElseGet(Outcome.NotAnAnswer::new));
    }

    private Outcome hear(HeardMessage message) {
        var answer = stores.answers().at(message.channel(), message.ts());
        if (answer.isPresent()) return follow(answer.get(), message);
        var idea = stores.ideas().at(message.channel(), message.ts());
        if (idea.isPresent()) return follow(idea.get(), message);
        var author = message.author();
        if (author == null
                || message.app()
                || message.deleted()
                || message.text().isBlank()) {
            return new Outcome.NotAnAnswer();
        }
        if (message.threadTs() == null) return new Outcome.NotAnAnswer();
        return stores.reviews()
                .phaseAt(message.channel(), message.threadTs())
                .map(thread -> keep(thread, author, message))
                .orElseGet(Outcome.NotAnAnswer::new);
    }

    private Outcome keep(PhaseThread thread, PersonId author, HeardMessage message) {
        var review = stores.reviews().locked(thread.reviewId());
        if (review.state() == ReviewState.CLOSED) return new Outcome.NotAnAnswer();
        if (isIdea(review, thread, message.text())) {
            var parked = park.run(new ParkIdea.Request(
                    review.id(), author, message.text(), message.channel(), message.ts(), message.threadTs()));
            return switch (parked) {
                case ParkIdea.Outcome.Parked idea -> new Outcome.Parked(idea.idea());
                case ParkIdea.Outcome.Kept idea -> new Outcome.Parked(idea.idea());
                case ParkIdea.Outcome.Blank _, ParkIdea.Outcome.TooLong _, ParkIdea.Outcome.Closed _ ->
                    new Outcome.NotAnAnswer();
            };
        }
        return new Outcome.Kept(answer(thread, author, message));
    }

    private static boolean isIdea(Review review, PhaseThread thread, String text) {
        return switch (thread.phase()) {
            case IDEAS -> !review.state().beforeIdeas() || ProposalWords.looksLikeProposal(text);
            case ACCOUNTS, TIMELINE, PERSPECTIVES, FACTORS, HELPED, SURPRISES -> ProposalWords.looksLikeProposal(text);
        };
    }

    private AnswerId answer(PhaseThread thread, PersonId author, HeardMessage message) {
        var prompt = stores.prompts().all(thread.reviewId(), thread.phase()).stream()
                .filter(asked -> asked.askedOf() == null && asked.state() == AskedPrompt.State.ASKED)
                .findFirst();
        var id = stores.answers()
                .add(new AnswerStore.New(
                        thread.reviewId(),
                        thread.phase(),
                        prompt.map(AskedPrompt::id).orElse(null),
                        author,
                        message.text(),
                        prompt.map(AskedPrompt::entryId).orElse(null),
                        false,
                        message.channel(),
                        message.ts(),
                        message.ts().instant()));
        prompt.ifPresent(asked -> stores.prompts().move(asked.id(), AskedPrompt.State.ANSWERED));
        asking.next(thread.reviewId());
        return id;
    }

    private Outcome follow(Answer answer, HeardMessage message) {
        if (message.deleted() || message.text().isBlank()) stores.answers().remove(answer.id());
        else if (!message.text().equals(answer.said())) stores.answers().reword(answer.id(), message.text());
        return new Outcome.Followed();
    }

    private Outcome follow(Idea idea, HeardMessage message) {
        if (idea.state() == Idea.State.PROPOSED) return new Outcome.Followed();
        if (message.deleted() || message.text().isBlank()) stores.ideas().remove(idea.id());
        else if (!message.text().equals(idea.said())) stores.ideas().reword(idea.id(), message.text());
        return new Outcome.Followed();
    }
}
