package debrief.slack.review;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import debrief.catalog.CatalogRoom;
import debrief.catalog.ServiceId;
import debrief.review.DecideIdea;
import debrief.review.IdeaId;
import debrief.review.ParkIdea;
import debrief.review.ReviewId;
import debrief.review.ReviewRoom;
import debrief.shared.PersonId;
import debrief.slack.Asker;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.FormState;
import debrief.slack.Mrkdwn;
import debrief.slack.SlackRoom;
import debrief.slack.message.DeclareModal;
import debrief.slack.message.IdeaBack;
import debrief.slack.message.PhaseRoot;
import debrief.slack.message.ReviewForms;
import debrief.slack.message.ReviewTimes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parking ideas, and deciding about one's own when they come back. */
final class IdeaViews {
    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final CatalogRoom catalog;

    IdeaViews(SlackRoom slack, ReviewRoom reviews, CatalogRoom catalog) {
        this.slack = slack;
        this.reviews = reviews;
        this.catalog = catalog;
    }

    void register() {
        slack.commands.on(
                new Usage(
                        "/debrief",
                        "idea",
                        "<what you would change>",
                        "Keeps an idea word for word until the idea phase."),
                this::command);
        slack.app.blockAction(PhaseRoot.PARK, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            asker.show(ReviewForms.park(PhaseRoot.review(asker.value())));
            return context.ack();
        });
        slack.app.viewSubmission(ReviewForms.PARK, this::parked);
        slack.app.blockAction(IdeaBack.KEEP, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            asker.tell(told(reviews.decideIdea.keep(id(asker.value()), asker.person())));
            return context.ack();
        });
        slack.app.blockAction(IdeaBack.DROP, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            asker.tell(told(reviews.decideIdea.drop(id(asker.value()), asker.person())));
            return context.ack();
        });
        slack.app.blockAction(IdeaBack.CHANGE, (request, context) -> {
            change(new Asker(slack, request.getPayload()));
            return context.ack();
        });
        slack.app.viewSubmission(ReviewForms.CHANGE, this::changed);
    }

    private Response command(Call call) {
        var review = reviews.reviews.at(call.channel());
        if (review.isEmpty()) return call.reply(PhaseButtons.NO_REVIEW);
        var words = Mrkdwn.read(call.rest(), id -> id);
        return call.reply(
                told(reviews.parkIdea.run(ParkIdea.Request.typed(review.get().id(), call.person(), words))));
    }

    private Response parked(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var view = request.getPayload().getView();
        var outcome = reviews.parkIdea.run(ParkIdea.Request.typed(
                new ReviewId(Long.parseLong(view.getPrivateMetadata())),
                new PersonId(request.getPayload().getUser().getId()),
                new FormState(view).text(ReviewForms.TEXT)));
        return switch (outcome) {
            case ParkIdea.Outcome.Parked _, ParkIdea.Outcome.Kept _ -> context.ack();
            case ParkIdea.Outcome.Blank _, ParkIdea.Outcome.TooLong _, ParkIdea.Outcome.Closed _ ->
                wrong(context, told(outcome));
        };
    }

    private void change(Asker asker) {
        var idea = reviews.reviews.idea(id(asker.value()));
        if (idea.isEmpty() || !idea.get().saidBy().equals(asker.person())) {
            asker.tell("Only its author changes an idea.");
            return;
        }
        asker.show(ReviewForms.change(
                idea.get(),
                catalog.catalog().services().stream().map(DeclareModal::option).toList()));
    }

    private Response changed(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var view = request.getPayload().getView();
        var form = new FormState(view);
        var done = form.text(ReviewForms.DONE_WHEN);
        var wording = new DecideIdea.Wording(
                form.text(ReviewForms.TEXT),
                form.choice(ReviewForms.SERVICE).map(ServiceId::new).orElse(null),
                done.isEmpty() ? null : done,
                null);
        var by = new PersonId(request.getPayload().getUser().getId());
        var outcome = reviews.decideIdea.change(id(view.getPrivateMetadata()), by, wording);
        return switch (outcome) {
            case DecideIdea.Outcome.Kept _, DecideIdea.Outcome.Dropped _ -> context.ack();
            case DecideIdea.Outcome.Unclear _,
                    DecideIdea.Outcome.NotYours _,
                    DecideIdea.Outcome.NotYet _,
                    DecideIdea.Outcome.IsAnAction _ -> wrong(context, told(outcome));
        };
    }

    private static Response wrong(ViewSubmissionContext context, String sentence) {
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(ReviewForms.TEXT, sentence)));
    }

    private static String told(ParkIdea.Outcome outcome) {
        return switch (outcome) {
            case ParkIdea.Outcome.Parked parked -> ReviewTimes.shown(parked.words());
            case ParkIdea.Outcome.Kept kept -> ReviewTimes.shown(kept.words());
            case ParkIdea.Outcome.Blank _ ->
                "Say what you would change, such as `/debrief idea Tell us when logs stop arriving`.";
            case ParkIdea.Outcome.TooLong(int longest) -> "Keep it under " + longest + " characters.";
            case ParkIdea.Outcome.Closed _ -> "The review is over. `/actions` is the place for it now.";
        };
    }

    private static String told(DecideIdea.Outcome outcome) {
        return switch (outcome) {
            case DecideIdea.Outcome.Kept kept -> kept(kept.question());
            case DecideIdea.Outcome.Dropped _ -> "Dropped.";
            case DecideIdea.Outcome.Unclear(String sentence) -> sentence;
            case DecideIdea.Outcome.NotYours _ -> "Only its author decides about an idea.";
            case DecideIdea.Outcome.NotYet _ -> "The phases before are not done yet; it comes back to you by itself.";
            case DecideIdea.Outcome.IsAnAction _ -> "It is an action already.";
        };
    }

    private static String kept(@Nullable String question) {
        return question == null
                ? "Kept. It rests, then goes to the team that owns what it changes."
                : "Kept. " + ReviewTimes.shown(question);
    }

    private static IdeaId id(String value) {
        return new IdeaId(Long.parseLong(value));
    }
}
