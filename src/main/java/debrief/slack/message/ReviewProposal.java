package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElements;
import debrief.incident.Incident;
import debrief.review.Review;
import debrief.review.slot.Slot;
import debrief.shared.Durations;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells the channel when the review is, who leads it and what comes before; asks nothing but to say if it does not suit. */
public final class ReviewProposal {
    public static final String MOVE = "move_review";

    private ReviewProposal() {}

    public static Words of(Review review, Incident incident, boolean moved) {
        var first = first(review, incident, moved);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(
                s -> s.blockId("review").text(Mrkdwn.text(first + "\n" + facilitator(review) + before(review)))));
        blocks.add(actions(a -> a.blockId("review_actions")
                .elements(List.of(BlockElements.button(b -> b.actionId(MOVE)
                        .text(Mrkdwn.plain("Move", 75))
                        .value(review.id().toString()))))));
        return new Words(first, blocks);
    }

    private static String first(Review review, Incident incident, boolean moved) {
        var title = "*" + Mrkdwn.escape(incident.title()) + "*";
        var until = review.writingUntil();
        return review.group()
                .map(slot -> "The review of " + title + (moved ? " has moved to " : " is on ") + when(slot) + ".")
                .orElseGet(() -> "No hour suits the people needed, so the review of " + title + " runs in writing"
                        + (until == null ? "." : ", until " + at(until) + "."));
    }

    private static String facilitator(Review review) {
        var facilitator = review.facilitator();
        if (facilitator == null)
            return "Nobody is named who could lead it; " + Mrkdwn.mention(review.owner()) + " sees it through. ";
        var involved = review.facilitatorInvolved()
                ? ", who was part of the incident, as was everybody who could lead it"
                : ", who was not part of the incident";
        return Mrkdwn.mention(facilitator) + " leads it" + involved + ". ";
    }

    private static String before(Review review) {
        return "Before that, each of you has half an hour alone for your own account: a proposal is in your messages. "
                + "Ideas for improvements are kept for the end. `/debrief start` opens the threads.";
    }

    static String when(Slot slot) {
        return at(slot.from()) + " (" + Durations.inWords(slot.length()) + ")";
    }

    static String at(Instant moment) {
        return Mrkdwn.date(moment, "{date_long_pretty}, {time}", moment.toString());
    }
}
