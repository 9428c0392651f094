package debrief.slack.invite;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import debrief.catalog.CatalogRoom;
import debrief.review.AccountId;
import debrief.review.Release;
import debrief.review.ReviewId;
import debrief.review.ReviewRoom;
import debrief.review.ShareAccount;
import debrief.review.WriteAccount;
import debrief.shared.PersonId;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.FormState;
import debrief.slack.SlackRoom;
import debrief.slack.message.AccountModal;
import debrief.slack.message.AccountText;
import debrief.slack.message.OwnSlot;
import debrief.slack.message.ReviewTimes;
import debrief.slack.message.SharedAccount;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing one's own account, choosing who may read it, and taking it back. Only its author is ever shown the form. */
final class AccountView {
    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final CatalogRoom catalog;

    AccountView(SlackRoom slack, ReviewRoom reviews, CatalogRoom catalog) {
        this.slack = slack;
        this.reviews = reviews;
        this.catalog = catalog;
    }

    void register() {
        slack.app.blockAction(OwnSlot.WRITE, (request, context) -> {
            var payload = request.getPayload();
            var review =
                    new ReviewId(Long.parseLong(payload.getActions().getFirst().getValue()));
            show(
                    payload.getTriggerId(),
                    form(review, new PersonId(payload.getUser().getId())));
            return context.ack();
        });
        slack.app.blockAction(SharedAccount.OPEN, (request, context) -> {
            var payload = request.getPayload();
            var account =
                    new AccountId(Long.parseLong(payload.getActions().getFirst().getValue()));
            var text = reviews.accounts.forFacilitator(
                    account, new PersonId(payload.getUser().getId()));
            show(payload.getTriggerId(), AccountText.of(text.orElse("It was taken back, or is not for you to read.")));
            return context.ack();
        });
        slack.app.viewSubmission(AccountModal.ID, this::submitted);
        slack.commands.on(
                new Usage(
                        "/debrief",
                        "account",
                        "",
                        "Opens the form for your own account; nobody reads it until you say so."),
                this::command);
    }

    private Response command(Call call) {
        var review = reviews.reviews.at(call.channel());
        if (review.isEmpty()) {
            return call.reply(
                    "This works in the channel of an incident that has a review; it is proposed when the incident is resolved.");
        }
        show(call.payload().getTriggerId(), form(review.get().id(), call.person()));
        return call.done();
    }

    private View form(ReviewId review, PersonId person) {
        var zone = catalog.people.person(person).zone();
        var prompts = reviews.reviews.accountPrompts(review, person).stream()
                .map(prompt -> ReviewTimes.plain(prompt, zone))
                .toList();
        return AccountModal.of(
                review,
                prompts,
                reviews.writeAccount.own(review, person).orElse(""),
                reviews.reviews.release(review, person).orElse(Release.DRAFT),
                reviews.shareAccount.recognisable(review, person));
    }

    private void show(String trigger, View view) {
        slack.client.ask(methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
    }

    private Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var form = new FormState(request.getPayload().getView());
        var by = new PersonId(request.getPayload().getUser().getId());
        var review = new ReviewId(Long.parseLong(request.getPayload().getView().getPrivateMetadata()));
        var release = Release.valueOf(form.choice(AccountModal.RELEASE).orElse(Release.DRAFT.name()));
        var refusal =
                release == Release.WITHDRAWN ? withdraw(review, by) : keep(review, by, form.text(AccountModal.TEXT));
        if (refusal == null && release != Release.DRAFT && release != Release.WITHDRAWN) {
            refusal = share(review, by, release);
        }
        if (refusal == null) return context.ack();
        var sentence = refusal;
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(AccountModal.TEXT, sentence)));
    }

    private @Nullable String keep(ReviewId review, PersonId by, String text) {
        return switch (reviews.writeAccount.run(review, by, text)) {
            case WriteAccount.Outcome.Kept _ -> null;
            case WriteAccount.Outcome.Unclear(String sentence) -> sentence;
            case WriteAccount.Outcome.NotAParticipant _ ->
                "Accounts are from those who were in the incident's channel. Your text stays here: copy it if you want to keep it.";
            case WriteAccount.Outcome.Closed _ -> "The review is over, so an account would reach nobody any more.";
        };
    }

    private @Nullable String share(ReviewId review, PersonId by, Release release) {
        return switch (reviews.shareAccount.run(review, by, release)) {
            case ShareAccount.Outcome.Shared _, ShareAccount.Outcome.Withdrawn _ -> null;
            case ShareAccount.Outcome.NothingWritten _ -> "There is no text to share yet.";
            case ShareAccount.Outcome.NoFacilitator _ ->
                "Nobody leads this review, so nobody would read it. It is kept as your draft; choose another way to share it.";
        };
    }

    private @Nullable String withdraw(ReviewId review, PersonId by) {
        return switch (reviews.shareAccount.withdraw(review, by)) {
            case ShareAccount.Outcome.Withdrawn _, ShareAccount.Outcome.Shared _ -> null;
            case ShareAccount.Outcome.NothingWritten _, ShareAccount.Outcome.NoFacilitator _ ->
                "There is no account to take back.";
        };
    }
}
