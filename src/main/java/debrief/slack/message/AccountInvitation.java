package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import debrief.incident.Incident;
import debrief.review.ReviewId;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.List;

/** Asks somebody, in their messages, to write their own account now, with questions about their own moments. */
public final class AccountInvitation {
    private AccountInvitation() {}

    public static Words of(ReviewId review, Incident incident, List<String> prompts) {
        var first = "This is your half hour for *" + Mrkdwn.escape(incident.title()) + "*: how was it from your seat?";
        var questions = new StringBuilder(first);
        for (var prompt : prompts) questions.append("\n• ").append(ReviewTimes.shown(prompt));
        questions.append("\nNobody reads what you write until you choose who may. Passing is fine.");
        return new Words(
                first,
                List.of(
                        section(s -> s.blockId("account").text(Mrkdwn.text(questions.toString()))),
                        OwnSlot.buttons(review)));
    }
}
