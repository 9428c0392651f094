package debrief.slack.review;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import debrief.catalog.CatalogRoom;
import debrief.review.AnswerPrompt;
import debrief.review.PromptId;
import debrief.review.ReviewRoom;
import debrief.shared.PersonId;
import debrief.slack.Asker;
import debrief.slack.FormState;
import debrief.slack.SlackRoom;
import debrief.slack.message.PromptAsk;
import debrief.slack.message.ReviewForms;
import java.util.Map;

/** Answering a prompt by a form, for everybody or for the facilitator alone; or skipping it. */
final class AnswerViews {
    private static final String NOT_YOURS = "Somebody else was asked. You can answer in the thread.";
    private static final String CLOSED = "The review is over; what is told now would reach nobody.";

    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final CatalogRoom catalog;

    AnswerViews(SlackRoom slack, ReviewRoom reviews, CatalogRoom catalog) {
        this.slack = slack;
        this.reviews = reviews;
        this.catalog = catalog;
    }

    void register() {
        slack.app.blockAction(PromptAsk.ANSWER, (request, context) -> {
            show(new Asker(slack, request.getPayload()), false);
            return context.ack();
        });
        slack.app.blockAction(PromptAsk.MORE, (request, context) -> {
            show(new Asker(slack, request.getPayload()), true);
            return context.ack();
        });
        slack.app.blockAction(PromptAsk.SKIP, (request, context) -> {
            skip(new Asker(slack, request.getPayload()));
            return context.ack();
        });
        slack.app.viewSubmission(ReviewForms.ANSWER, (request, context) -> submitted(request, context, false));
        slack.app.viewSubmission(ReviewForms.ANSWER_PRIVATELY, (request, context) -> submitted(request, context, true));
    }

    private void show(Asker asker, boolean inPrivate) {
        var zone = catalog.people.person(asker.person()).zone();
        var prompt = reviews.reviews.prompt(new PromptId(Long.parseLong(asker.value())));
        if (prompt.isEmpty()) asker.tell(CLOSED);
        else asker.show(ReviewForms.answer(prompt.get(), inPrivate, zone));
    }

    private void skip(Asker asker) {
        asker.tell(
                switch (reviews.answer.skip(new PromptId(Long.parseLong(asker.value())), asker.person())) {
                    case AnswerPrompt.Outcome.Skipped _ -> "Skipped.";
                    case AnswerPrompt.Outcome.Kept _, AnswerPrompt.Outcome.Parked _ -> "";
                    case AnswerPrompt.Outcome.Unclear(String sentence) -> sentence;
                    case AnswerPrompt.Outcome.NotYours _ -> NOT_YOURS;
                    case AnswerPrompt.Outcome.Closed _ -> CLOSED;
                });
    }

    private Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context, boolean inPrivate) {
        var view = request.getPayload().getView();
        var sentence = refusal(reviews.answer.run(new AnswerPrompt.Request(
                new PromptId(Long.parseLong(view.getPrivateMetadata())),
                new PersonId(request.getPayload().getUser().getId()),
                new FormState(view).text(ReviewForms.TEXT),
                inPrivate)));
        if (sentence.isEmpty()) return context.ack();
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(ReviewForms.TEXT, sentence)));
    }

    /** A parked idea tells itself, by a letter. */
    private static String refusal(AnswerPrompt.Outcome outcome) {
        return switch (outcome) {
            case AnswerPrompt.Outcome.Kept _, AnswerPrompt.Outcome.Parked _, AnswerPrompt.Outcome.Skipped _ -> "";
            case AnswerPrompt.Outcome.Unclear(String sentence) -> sentence;
            case AnswerPrompt.Outcome.NotYours _ -> NOT_YOURS;
            case AnswerPrompt.Outcome.Closed _ -> CLOSED;
        };
    }
}
