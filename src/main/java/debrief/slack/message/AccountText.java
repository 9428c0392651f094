package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import debrief.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** The text of an account, shown to the one person it was shared with. */
public final class AccountText {
    private static final int PIECE = 2_500;

    private AccountText() {}

    public static View of(String text) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text("An account").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(pieces(text))
                .build();
    }

    /** The text in as many sections as it needs. */
    static List<LayoutBlock> pieces(String text) {
        var pieces = new ArrayList<LayoutBlock>();
        for (int from = 0; from < text.length(); from += PIECE) {
            var piece = Mrkdwn.escape(text.substring(from, Math.min(text.length(), from + PIECE)));
            pieces.add(section(s -> s.text(Mrkdwn.text("> " + piece.replace("\n", "\n> ")))));
        }
        return pieces;
    }
}
