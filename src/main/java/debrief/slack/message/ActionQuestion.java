package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** A team's question about an action, put to who proposed it. Once it is answered it asks nothing any more. */
public final class ActionQuestion {
    private ActionQuestion() {}

    /** @param team the name of the team that asks */
    public static Words of(ActionShown shown, String team) {
        var action = shown.action();
        var question = action.standing().question();
        var blocks = new ArrayList<LayoutBlock>();
        if (question == null) {
            var words = "The question about " + action.id() + " is answered.";
            var all = words + "\n" + ActionWords.asked(action);
            blocks.add(section(s -> s.text(Mrkdwn.text(all))));
            return new Words(words, blocks);
        }
        var asked = "*" + Mrkdwn.escape(team) + "* asks about an action you proposed: " + Mrkdwn.escape(question);
        blocks.add(section(s -> s.blockId("asked").text(Mrkdwn.text(asked + "\n" + ActionWords.asked(action)))));
        blocks.add(ActionButtons.row(
                "answer", List.of(ActionButtons.primary(ActionButtons.ANSWER, "Answer", ActionRef.of(action)))));
        return new Words(asked, blocks);
    }

    /** The answer, in the thread of the team that asked. */
    public static Words answered(String question, String answer) {
        return Words.of("The answer is here. You asked: " + Mrkdwn.escape(question) + "\n>"
                + Mrkdwn.escape(answer).replace("\n", "\n>") + "\nIs it yours? Accept, or Not ours, above.");
    }
}
