package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElements;
import debrief.review.AccountId;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account that was shared: in the perspectives thread, or as a note to the facilitator, who opens it in a form. */
public final class SharedAccount {
    public static final String OPEN = "open_account";

    private SharedAccount() {}

    /** @param who a name as mention, or a role */
    public static Words open(String who, String text) {
        var first = who + " tells how it was from their seat:";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(s -> s.blockId("who").text(Mrkdwn.text(first))));
        blocks.addAll(AccountText.pieces(text));
        return new Words(first, blocks);
    }

    public static Words forFacilitator(AccountId account, @Nullable String role) {
        var first = (role == null ? "Somebody" : role)
                + " shared an account with you alone. It goes into nothing that is published.";
        return new Words(
                first,
                List.of(
                        section(s -> s.blockId("account").text(Mrkdwn.text(first))),
                        actions(a -> a.blockId("account_actions")
                                .elements(List.of(BlockElements.button(b -> b.actionId(OPEN)
                                        .text(Mrkdwn.plain("Read it", 75))
                                        .value(account.toString())))))));
    }
}
