package debrief.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What a message says: the text is written, not derived, for it is what notifications show and screen readers read.
 *
 * @param text mrkdwn, at most 4,000 characters
 * @param blocks at most 50; none shows the text
 */
public record Words(String text, List<LayoutBlock> blocks) {
    public Words {
        text = Mrkdwn.cut(text, 4_000);
        blocks = List.copyOf(blocks);
    }

    /** Text alone. */
    public static Words of(String mrkdwn) {
        return new Words(mrkdwn, List.of());
    }
}
