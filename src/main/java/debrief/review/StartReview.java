package debrief.review;

import debrief.incident.Incident;
import debrief.jobs.Handler;
import debrief.review.prompt.Phase;
import debrief.review.prompt.PromptLibrary;
import debrief.review.prompt.PromptPicker;
import debrief.review.trigger.Triggers;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;

/**
 * Opens the threads of a review, one for each phase, the first of them open. Whoever has not been asked for their own
 * account is asked now. A review without a meeting starts by itself once the individual hours are over.
 */
public final class StartReview implements Handler<WritingBegan> {
    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final Booking booking;
    private final Inviting inviting;
    private final Courses courses;
    private final PromptLibrary library;

    StartReview(
            Ground ground,
            Stores stores,
            Neighbours near,
            Booking booking,
            Inviting inviting,
            Courses courses,
            PromptLibrary library) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.booking = booking;
        this.inviting = inviting;
        this.courses = courses;
        this.library = library;
    }

    public sealed interface Outcome {
        record Started(Phase first) implements Outcome {}

        record AlreadyStarted(ReviewState state) implements Outcome {}

        /** Only those who take part, the owner and the facilitator may start it. */
        record NotYours() implements Outcome {}

        /** The incident was opened again, or has no channel. */
        record NotResolved() implements Outcome {}
    }

    public Outcome run(ReviewId id, PersonId by) {
        return ground.db().call(() -> {
            var review = stores.reviews().locked(id);
            return booking.people(review).contains(by) ? start(review) : new Outcome.NotYours();
        });
    }

    @Override
    public void handle(WritingBegan letter) {
        start(stores.reviews().locked(letter.review()));
    }

    private Outcome start(Review review) {
        if (review.state().started() || review.state() == ReviewState.CLOSED) {
            return new Outcome.AlreadyStarted(review.state());
        }
        var incident = near.incident(review);
        if (!incident.resolved() || incident.channel() == null) return new Outcome.NotResolved();
        stores.reviews().set(review.id(), "state", ReviewState.TIMELINE);
        ground.timers().cancel("review/%s/writing".formatted(review.id()));
        plan(review, incident);
        openThreads(review, incident.channel());
        inviting.everybody(review);
        return new Outcome.Started(Phase.TIMELINE);
    }

    private void plan(Review review, Incident incident) {
        var course = courses.of(incident);
        var chosen = PromptPicker.pick(library, course, Triggers.in(course), courses.common(incident));
        for (var prompt : chosen) stores.prompts().add(review.id(), prompt);
    }

    private void openThreads(Review review, ChannelId channel) {
        for (var phase : Phase.threads()) {
            var state = phase == Phase.TIMELINE ? PhaseThread.State.OPEN : PhaseThread.State.WAITING;
            stores.reviews().addPhase(new PhaseThread(review.id(), phase, channel, null, state, false));
            ground.outbox().post(new PhaseThreadWanted(review.id(), phase, channel));
        }
    }
}
