package debrief.slack.invite;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import debrief.review.MoveReview;
import debrief.review.MoveSlot;
import debrief.review.ReviewId;
import debrief.review.ReviewRoom;
import debrief.shared.PersonId;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.FormState;
import debrief.slack.SlackRoom;
import debrief.slack.message.MoveModal;
import debrief.slack.message.OwnSlot;
import debrief.slack.message.ReviewProposal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves the group's hour, or one's own. */
final class MoveView {
    private static final String PICK = "Choose a day and a time.";
    private static final String PAST = "This lies in the past.";

    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final InstantSource clock;

    MoveView(SlackRoom slack, ReviewRoom reviews, InstantSource clock) {
        this.slack = slack;
        this.reviews = reviews;
        this.clock = clock;
    }

    void register() {
        slack.app.blockAction(ReviewProposal.MOVE, (request, context) -> {
            open(request.getPayload().getTriggerId(), group(pressed(request)));
            return context.ack();
        });
        slack.app.blockAction(OwnSlot.MOVE, (request, context) -> {
            open(request.getPayload().getTriggerId(), MoveModal.own(pressed(request), clock.instant()));
            return context.ack();
        });
        slack.app.viewSubmission(MoveModal.GROUP, this::moveGroup);
        slack.app.viewSubmission(MoveModal.OWN, this::moveOwn);
        slack.commands.on(
                new Usage("/debrief", "move", "", "Moves the hour in which the group meets, or does without one."),
                this::command);
    }

    private Response command(Call call) {
        var review = reviews.reviews.at(call.channel());
        if (review.isEmpty()) {
            return call.reply(
                    "This works in the channel of an incident that has a review; it is proposed when the incident is resolved.");
        }
        open(call.payload().getTriggerId(), group(review.get().id()));
        return call.done();
    }

    private View group(ReviewId review) {
        return MoveModal.group(review, clock.instant(), reviews.move.choices(review));
    }

    private void open(String trigger, View view) {
        slack.client.ask(methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
    }

    private Response moveGroup(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var form = new FormState(request.getPayload().getView());
        var by = new PersonId(request.getPayload().getUser().getId());
        var review = review(request);
        boolean writing = form.choices(MoveModal.WRITING).contains(MoveModal.WRITING);
        var when = form.moment(MoveModal.WHEN);
        if (!writing && when.isEmpty()) return wrong(context, PICK);
        return answer(
                context,
                refusal(
                        writing
                                ? reviews.move.inWriting(review, by)
                                : reviews.move.run(review, by, when.orElseThrow())));
    }

    private Response moveOwn(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var by = new PersonId(request.getPayload().getUser().getId());
        var when = new FormState(request.getPayload().getView()).moment(MoveModal.WHEN);
        if (when.isEmpty()) return wrong(context, PICK);
        return answer(context, refusal(reviews.moveSlot.run(review(request), by, when.get())));
    }

    private static @Nullable String refusal(MoveReview.Outcome outcome) {
        return switch (outcome) {
            case MoveReview.Outcome.Moved _, MoveReview.Outcome.InWriting _ -> null;
            case MoveReview.Outcome.InThePast _ -> PAST;
            case MoveReview.Outcome.BeforeAccounts(Instant last) ->
                "Somebody's own half hour ends later, at " + shown(last) + ". Choose a time after it.";
            case MoveReview.Outcome.Started _ -> "The review is under way already.";
            case MoveReview.Outcome.NotYours _ -> "Those who take part in the review can move it.";
        };
    }

    private static @Nullable String refusal(MoveSlot.Outcome outcome) {
        return switch (outcome) {
            case MoveSlot.Outcome.Moved _ -> null;
            case MoveSlot.Outcome.InThePast _ -> PAST;
            case MoveSlot.Outcome.AfterTheGroup(Instant group) ->
                "The group meets at " + shown(group) + "; your half hour comes before.";
            case MoveSlot.Outcome.Taken _ -> "You have the half hour of another review then.";
            case MoveSlot.Outcome.NotAParticipant _ -> "You take no part in this review, so no half hour is yours.";
        };
    }

    private static Response answer(ViewSubmissionContext context, @Nullable String refusal) {
        return refusal == null ? context.ack() : wrong(context, refusal);
    }

    private static Response wrong(ViewSubmissionContext context, String sentence) {
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(MoveModal.WHEN, sentence)));
    }

    /** Forms know no dates of their own; UTC is said so. */
    private static String shown(Instant at) {
        return at.toString().replace("T", " ").replaceAll(":\\d\\d(\\.\\d+)?Z", " UTC");
    }

    private static ReviewId pressed(BlockActionRequest request) {
        return new ReviewId(
                Long.parseLong(request.getPayload().getActions().getFirst().getValue()));
    }

    private static ReviewId review(ViewSubmissionRequest request) {
        return new ReviewId(Long.parseLong(request.getPayload().getView().getPrivateMetadata()));
    }
}
