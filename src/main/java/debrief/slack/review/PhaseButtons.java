package debrief.slack.review;

import com.slack.api.bolt.response.Response;
import debrief.review.NextPhase;
import debrief.review.Review;
import debrief.review.ReviewRoom;
import debrief.review.StartReview;
import debrief.review.prompt.Phase;
import debrief.slack.Asker;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.Mrkdwn;
import debrief.slack.SlackRoom;
import debrief.slack.message.PhaseRoot;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Starting a review and walking through its phases, by command or by button. */
final class PhaseButtons {
    static final String NO_REVIEW =
            "This works in the channel of an incident that has a review; it is proposed when the incident is resolved.";

    private final SlackRoom slack;
    private final ReviewRoom reviews;

    PhaseButtons(SlackRoom slack, ReviewRoom reviews) {
        this.slack = slack;
        this.reviews = reviews;
    }

    void register() {
        slack.commands.on(
                new Usage("/debrief", "start", "", "Opens the threads of the review, the first phase open."),
                here(this::start));
        slack.commands.on(
                new Usage("/debrief", "next", "", "Closes the open phase and opens the next."), here(this::next));
        slack.commands.on(
                new Usage("/debrief", "status", "", "Says where the review stands."),
                here((_, review) -> standing(review)));
        slack.app.blockAction(PhaseRoot.NEXT, (request, context) -> {
            press(new Asker(slack, request.getPayload()), false);
            return context.ack();
        });
        slack.app.blockAction(PhaseRoot.NOTHING, (request, context) -> {
            press(new Asker(slack, request.getPayload()), true);
            return context.ack();
        });
    }

    private debrief.slack.Commands.Answering here(BiFunction<Call, Review, String> answer) {
        return call -> reply(call, reviews.reviews.at(call.channel()), answer);
    }

    private static Response reply(Call call, Optional<Review> review, BiFunction<Call, Review, String> answer) {
        return call.reply(review.map(found -> answer.apply(call, found)).orElse(NO_REVIEW));
    }

    private String start(Call call, Review review) {
        return switch (reviews.start.run(review.id(), call.person())) {
            case StartReview.Outcome.Started(Phase first) ->
                "Started. The thread *" + first.title() + "* is open; what you type there is kept.";
            case StartReview.Outcome.AlreadyStarted _ -> standing(review);
            case StartReview.Outcome.NotYours _ -> "Those who took part, the owner and the facilitator can start it.";
            case StartReview.Outcome.NotResolved _ -> "The incident is open. The review starts when it is resolved.";
        };
    }

    private String next(Call call, Review review) {
        var phase = review.state().phase();
        if (phase.isEmpty() || !review.state().started()) return standing(review);
        return close(new NextPhase.Request(
                review.id(), phase.get(), call.person(), call.rest().equalsIgnoreCase("nothing")));
    }

    private void press(Asker asker, boolean nothing) {
        var value = asker.value();
        asker.tell(
                close(new NextPhase.Request(PhaseRoot.review(value), PhaseRoot.phase(value), asker.person(), nothing)));
    }

    private String close(NextPhase.Request request) {
        return switch (reviews.nextPhase.run(request)) {
            case NextPhase.Outcome.Opened(Phase phase) ->
                "*" + phase.title() + "* is open now; its thread says what it is for.";
            case NextPhase.Outcome.Closed(Instant _) -> "All phases are done. `/debrief publish` makes the write-up.";
            case NextPhase.Outcome.Missing missing -> Mrkdwn.escape(missing.words());
            case NextPhase.Outcome.Stale(var now) ->
                now.phase()
                        .map(phase -> "Somebody was faster: *" + phase.title() + "* is open.")
                        .orElse("The review is not in a phase now.");
            case NextPhase.Outcome.NotYours _ -> "The owner and the facilitator open and close phases.";
        };
    }

    private static String standing(Review review) {
        return review.state()
                .phase()
                .map(phase -> "*" + phase.title() + "* is open.")
                .orElse(
                        review.state().started()
                                ? "The review is done."
                                : "The review is booked; `/debrief start` opens its threads.");
    }
}
