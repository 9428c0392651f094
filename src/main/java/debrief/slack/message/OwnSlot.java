package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.element.BlockElements;
import debrief.incident.Incident;
import debrief.review.ReviewId;
import debrief.review.slot.Slot;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.List;

/** Offers somebody half an hour of their own, in their messages. */
public final class OwnSlot {
    public static final String MOVE = "move_own_slot";
    public static final String WRITE = "write_account";

    private OwnSlot() {}

    public static Words of(ReviewId review, Incident incident, Slot slot, boolean moved) {
        var first = (moved ? "Your half hour has moved to " : "Half an hour is proposed for you: ")
                + ReviewProposal.when(slot) + ".";
        var rest = "It is for putting down how *" + Mrkdwn.escape(incident.title())
                + "* was from your seat, before the group meets. You can write at any time before; nobody reads it until you say so.";
        return new Words(
                first,
                List.of(section(s -> s.blockId("slot").text(Mrkdwn.text(first + "\n" + rest))), buttons(review)));
    }

    static com.slack.api.model.block.LayoutBlock buttons(ReviewId review) {
        return actions(a -> a.blockId("slot_actions")
                .elements(List.of(
                        BlockElements.button(b -> b.actionId(WRITE)
                                .style("primary")
                                .text(Mrkdwn.plain("Write your account", 75))
                                .value(review.toString())),
                        BlockElements.button(b ->
                                b.actionId(MOVE).text(Mrkdwn.plain("Move", 75)).value(review.toString())))));
    }
}
