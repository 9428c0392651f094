package debrief.slack.message;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.review.ReviewId;
import debrief.review.slot.Slot;
import debrief.slack.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The form in which an hour is moved: the group's, or one's own. */
public final class MoveModal {
    public static final String GROUP = "move_group";
    public static final String OWN = "move_own";
    public static final String WHEN = "when";
    public static final String WRITING = "writing";
    public static final String VALUE = "value";

    private MoveModal() {}

    /** @param choices the next hours that suit everybody */
    public static View group(ReviewId review, Instant now, List<Slot> choices) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!choices.isEmpty()) {
            var words = new StringBuilder("Hours that suit everybody:");
            for (var slot : choices) words.append("\n• ").append(ReviewProposal.when(slot));
            blocks.add(section(s -> s.blockId("choices").text(Mrkdwn.text(words.toString()))));
        }
        blocks.add(picker("When shall the group meet?", now, true));
        blocks.add(input(i -> i.blockId(WRITING)
                .optional(true)
                .label(Mrkdwn.plain("Or without meeting", 150))
                .element(checkboxes(c -> c.actionId(VALUE)
                        .options(List.of(OptionObject.builder()
                                .text(Mrkdwn.plain("Run the review in writing, in its threads", 75))
                                .value(WRITING)
                                .build()))))));
        return view(GROUP, review, "Move the review", blocks);
    }

    public static View own(ReviewId review, Instant now) {
        return view(OWN, review, "Move your half hour", List.of(picker("When suits you?", now, false)));
    }

    private static LayoutBlock picker(String label, Instant now, boolean optional) {
        return input(i -> i.blockId(WHEN)
                .optional(optional)
                .label(Mrkdwn.plain(label, 150))
                .element(datetimePicker(d -> d.actionId(VALUE).initialDateTime((int) now.getEpochSecond()))));
    }

    private static View view(String id, ReviewId review, String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .privateMetadata(review.toString())
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text("Move").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks)
                .build();
    }
}
