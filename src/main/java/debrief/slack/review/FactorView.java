package debrief.slack.review;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import debrief.catalog.CatalogRoom;
import debrief.review.AddFactor;
import debrief.review.Factor;
import debrief.review.Review;
import debrief.review.ReviewId;
import debrief.review.ReviewRoom;
import debrief.shared.PersonId;
import debrief.slack.Asker;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.FormState;
import debrief.slack.SlackRoom;
import debrief.slack.message.PhaseRoot;
import debrief.slack.message.ReviewForms;
import debrief.timeline.EntryId;
import debrief.timeline.TimelineRoom;
import java.util.Map;

/** Naming a contributing factor, with the entries that show it. */
final class FactorView {
    private static final Map<AddFactor.Field, String> BLOCKS = Map.of(
            AddFactor.Field.CODE, ReviewForms.CODE,
            AddFactor.Field.WORDS, ReviewForms.TEXT,
            AddFactor.Field.ENTRIES, ReviewForms.ENTRIES);

    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final TimelineRoom timelines;
    private final CatalogRoom catalog;

    FactorView(SlackRoom slack, ReviewRoom reviews, TimelineRoom timelines, CatalogRoom catalog) {
        this.slack = slack;
        this.reviews = reviews;
        this.timelines = timelines;
        this.catalog = catalog;
    }

    void register() {
        slack.commands.on(new Usage("/debrief", "factor", "", "Names a contributing factor."), this::command);
        slack.app.blockAction(PhaseRoot.FACTOR, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            reviews.reviews
                    .find(PhaseRoot.review(asker.value()))
                    .ifPresent(review -> asker.show(form(review, asker.person())));
            return context.ack();
        });
        slack.app.viewSubmission(ReviewForms.FACTOR, this::submitted);
    }

    private Response command(Call call) {
        var review = reviews.reviews.at(call.channel());
        if (review.isEmpty()) return call.reply(PhaseButtons.NO_REVIEW);
        var view = form(review.get(), call.person());
        slack.client.ask(methods -> methods.viewsOpen(
                r -> r.triggerId(call.payload().getTriggerId()).view(view)));
        return call.done();
    }

    private View form(Review review, PersonId person) {
        return ReviewForms.factor(
                review.id(),
                reviews.factorTable.codes(),
                timelines.timelines.of(review.incidentId()).entries(),
                catalog.people.person(person).zone());
    }

    private Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var view = request.getPayload().getView();
        var form = new FormState(view);
        var outcome = reviews.addFactor.run(new AddFactor.Request(
                new ReviewId(Long.parseLong(view.getPrivateMetadata())),
                new PersonId(request.getPayload().getUser().getId()),
                form.choice(ReviewForms.CODE).orElse(""),
                Factor.Part.valueOf(form.choice(ReviewForms.PART).orElse(Factor.Part.LIKELY.name())),
                form.text(ReviewForms.TEXT),
                form.choices(ReviewForms.ENTRIES).stream()
                        .map(id -> new EntryId(Long.parseLong(id)))
                        .toList()));
        return switch (outcome) {
            case AddFactor.Outcome.Added _ -> context.ack();
            case AddFactor.Outcome.Unclear(var field, String sentence) ->
                wrong(context, String.valueOf(BLOCKS.get(field)), sentence);
            case AddFactor.Outcome.NotNow _ ->
                wrong(
                        context,
                        ReviewForms.TEXT,
                        "Factors are named from the factor phase on, until the review is over. Copy your words to keep them.");
        };
    }

    private static Response wrong(ViewSubmissionContext context, String block, String sentence) {
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(block, sentence)));
    }
}
