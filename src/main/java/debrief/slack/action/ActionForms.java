package debrief.slack.action;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import debrief.action.ActionId;
import debrief.action.ActionRoom;
import debrief.action.Decision;
import debrief.action.Decision.Field;
import debrief.action.RefuseAction.Refusal;
import debrief.action.Seen;
import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import debrief.shared.PersonId;
import debrief.slack.FormState;
import debrief.slack.SlackRoom;
import debrief.slack.message.ActionForm;
import debrief.slack.message.ActionRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Decisions that come with words. A refusal stands at the field it concerns, and what was typed stays. */
final class ActionForms {
    private final SlackRoom slack;
    private final ActionRoom actions;

    ActionForms(SlackRoom slack, ActionRoom actions) {
        this.slack = slack;
        this.actions = actions;
    }

    void register() {
        for (var form : ActionForm.values()) {
            slack.app.viewSubmission(form.id(), (request, context) -> submitted(form, request, context));
        }
    }

    private Response submitted(ActionForm form, ViewSubmissionRequest request, ViewSubmissionContext context) {
        var view = request.getPayload().getView();
        var by = new PersonId(request.getPayload().getUser().getId());
        var seen = ActionRef.parse(view.getPrivateMetadata()).seenBy(by);
        var decision = decide(form, seen, new FormState(view));
        var words = Told.of(decision);
        if (words.isEmpty()) return context.ack();
        var field = decision instanceof Decision.Unfit unfit ? unfit.field() : firstField(form);
        return context.ack(answer -> answer.responseAction("errors").errors(Map.of(ActionForm.block(field), words)));
    }

    private Decision decide(ActionForm form, Seen seen, FormState typed) {
        return switch (form) {
            case NOT_OURS -> actions.refuse.run(seen, refusal(typed));
            case SAME_AS -> sameAs(seen, typed);
            case NEED_DETAIL -> actions.askForDetail.run(seen, text(typed, Field.QUESTION));
            case NOT_NOW -> putOff(seen, typed);
            case DECLINE -> actions.decline.run(seen, text(typed, Field.REASON));
            case ANSWER -> actions.answerDetail.run(seen, text(typed, Field.ANSWER));
            case DONE -> actions.complete.run(seen, text(typed, Field.EVIDENCE));
        };
    }

    private static Refusal refusal(FormState typed) {
        return new Refusal(
                text(typed, Field.REASON),
                typed.choice(ActionForm.block(Field.TEAM)).map(TeamId::new).orElse(null),
                typed.choice(ActionForm.SERVICE).map(ServiceId::new).orElse(null));
    }

    private Decision sameAs(Seen seen, FormState typed) {
        var number = typed.choice("other").or(() -> Optional.of(text(typed, Field.SAME_AS)));
        var digits = number.orElse("").replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 18) {
            return new Decision.Unfit(Field.SAME_AS, "Choose one above, or give its number, such as A-12.");
        }
        return actions.sameAs.run(seen, new ActionId(Long.parseLong(digits)));
    }

    private Decision putOff(Seen seen, FormState typed) {
        var day = typed.day(ActionForm.block(Field.DATE));
        if (day.isEmpty()) return new Decision.Unfit(Field.DATE, "Choose the day on which it is looked at again.");
        return actions.putOff.run(seen, text(typed, Field.REASON), LocalDate.parse(day.get()));
    }

    private static String text(FormState typed, Field field) {
        return typed.text(ActionForm.block(field));
    }

    private static Field firstField(ActionForm form) {
        return switch (form) {
            case NOT_OURS, NOT_NOW, DECLINE -> Field.REASON;
            case SAME_AS -> Field.SAME_AS;
            case NEED_DETAIL -> Field.QUESTION;
            case ANSWER -> Field.ANSWER;
            case DONE -> Field.EVIDENCE;
        };
    }
}
