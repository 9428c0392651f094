package debrief.review;

import debrief.review.prompt.Phase;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;

/** Whoever leads the review closes the open phase and opens the next; the last one closed, kept ideas rest for their soak. */
public final class NextPhase {
    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final Asking asking;
    private final Gates gates;
    private final ParkIdea park;
    private final int soakWorkingDays;

    NextPhase(
            Ground ground,
            Stores stores,
            Neighbours near,
            Asking asking,
            Gates gates,
            ParkIdea park,
            int soakWorkingDays) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.asking = asking;
        this.gates = gates;
        this.park = park;
        this.soakWorkingDays = soakWorkingDays;
    }

    /**
     * @param closing the phase that the person sees as open, so that two clicks close one phase
     * @param nothing whether they say that there was nothing; an answer for surprises only
     */
    public record Request(ReviewId review, Phase closing, PersonId by, boolean nothing) {}

    public sealed interface Outcome {
        record Opened(Phase phase) implements Outcome {}

        /** All phases are done. */
        record Closed(Instant soakUntil) implements Outcome {}

        /** The phase stays open; the words say kindly what it still needs. */
        record Missing(Phase phase, String words) implements Outcome {}

        /** Somebody was faster, or the review has not begun. */
        record Stale(ReviewState now) implements Outcome {}

        /** The owner and the facilitator open and close phases. */
        record NotYours() implements Outcome {}
    }

    public Outcome run(Request request) {
        return ground.db().call(() -> {
            var review = stores.reviews().locked(request.review());
            if (!review.ledBy(request.by())) return new Outcome.NotYours();
            if (!review.state().started() || review.state() != ReviewState.in(request.closing())) {
                return new Outcome.Stale(review.state());
            }
            var missing = gates.missing(review.id(), request.closing(), request.nothing());
            if (missing.isPresent()) return new Outcome.Missing(request.closing(), missing.get());
            close(review, request);
            return request.closing()
                    .next()
                    .<Outcome>map(next -> open(review, next))
                    .orElseGet(() -> end(review));
        });
    }

    private void close(Review review, Request request) {
        var phase = request.closing();
        asking.close(review.id(), phase);
        stores.reviews().setPhase(review.id(), phase, "state", PhaseThread.State.CLOSED);
        if (request.nothing()) stores.reviews().setPhase(review.id(), phase, "nothing_said", true);
        tell(review, phase);
    }

    private Outcome open(Review review, Phase phase) {
        stores.reviews().set(review.id(), "state", ReviewState.in(phase));
        stores.reviews().setPhase(review.id(), phase, "state", PhaseThread.State.OPEN);
        tell(review, phase);
        asking.next(review.id());
        if (phase == Phase.IDEAS) giveBack(review);
        return new Outcome.Opened(phase);
    }

    private void tell(Review review, Phase phase) {
        var thread = stores.reviews().phase(review.id(), phase).orElseThrow();
        ground.outbox().post(new PhaseChanged(review.id(), phase, thread.channel(), thread.words()));
    }

    private void giveBack(Review review) {
        var texts = new ArrayList<String>();
        for (var idea : stores.ideas().all(review.id())) {
            if (idea.state() != Idea.State.PARKED) continue;
            texts.add(idea.wording());
            ground.outbox()
                    .post(new IdeaReturned(
                            review.id(), idea.id(), idea.saidBy(), park.returned(idea.wording(), idea.saidAt())));
        }
        var thread = stores.reviews().phase(review.id(), Phase.IDEAS).orElseThrow();
        ground.outbox().post(new IdeasOpened(review.id(), thread.channel(), texts));
    }

    private Outcome end(Review review) {
        var until = near.hours(review.owner()).workingDaysAfter(ground.clock().instant(), soakWorkingDays);
        stores.reviews().set(review.id(), "state", ReviewState.CLOSED);
        stores.reviews().set(review.id(), "soak_until", until);
        ground.timers().set("review/%s/soak".formatted(review.id()), until, new SoakOver(review.id()));
        ground.outbox().post(new ReviewClosed(review.id(), review.incidentId(), Objects.requireNonNull(until)));
        return new Outcome.Closed(until);
    }
}
