package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.ButtonElement;
import debrief.review.IdeaId;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.List;

/** A parked idea comes back to its author, in their messages. */
public final class IdeaBack {
    public static final String KEEP = "keep_idea";
    public static final String CHANGE = "change_idea";
    public static final String DROP = "drop_idea";

    private IdeaBack() {}

    public static Words of(IdeaId idea, String question) {
        var words = ReviewTimes.shown(question);
        return new Words(
                words,
                List.of(
                        section(s -> s.blockId("idea").text(Mrkdwn.text(words))),
                        actions(a -> a.blockId("idea_actions")
                                .elements(List.of(
                                        pressed(KEEP, "Keep", idea),
                                        pressed(CHANGE, "Change", idea),
                                        pressed(DROP, "Drop", idea))))));
    }

    private static ButtonElement pressed(String action, String label, IdeaId idea) {
        return button(b -> b.actionId(action).text(Mrkdwn.plain(label, 75)).value(idea.toString()));
    }
}
