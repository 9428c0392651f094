package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import debrief.review.ReviewId;
import debrief.review.prompt.Phase;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** The first message of a phase's thread: what the phase is for and who reads along; buttons while it is open. */
public final class PhaseRoot {
    public static final String NEXT = "next_phase";
    public static final String NOTHING = "nothing_surprising";
    public static final String FACTOR = "add_factor";
    public static final String PARK = "park_idea";

    private PhaseRoot() {}

    /** @param words of the room, in mrkdwn */
    public static Words of(ReviewId review, Phase phase, String words, boolean open) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(s -> s.blockId("phase").text(Mrkdwn.text(words))));
        if (open) blocks.add(actions(a -> a.blockId("phase_actions").elements(buttons(review, phase))));
        return new Words(words, blocks);
    }

    /** The phase a button of this message stands for. @param value as the button carries it */
    public static Phase phase(String value) {
        return Phase.valueOf(value.substring(value.indexOf('/') + 1));
    }

    public static ReviewId review(String value) {
        return new ReviewId(Long.parseLong(value.substring(0, value.indexOf('/'))));
    }

    private static List<BlockElement> buttons(ReviewId review, Phase phase) {
        var value = review + "/" + phase.name();
        var buttons = new ArrayList<BlockElement>();
        if (phase == Phase.FACTORS) buttons.add(pressed(FACTOR, "Add a factor", value));
        buttons.add(pressed(NEXT, "Next phase", value));
        if (phase == Phase.SURPRISES) buttons.add(pressed(NOTHING, "Nothing surprised us", value));
        buttons.add(pressed(PARK, "Park an idea", value));
        return buttons;
    }

    private static BlockElement pressed(String action, String label, String value) {
        return button(b -> b.actionId(action).text(Mrkdwn.plain(label, 75)).value(value));
    }
}
