package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;

import com.slack.api.model.block.composition.OptionObject;
import debrief.review.PromptAsked;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.List;

/** One question about one moment. It can be answered here, by a form, for the facilitator alone, or not at all. */
public final class PromptAsk {
    public static final String ANSWER = "answer_prompt";
    public static final String SKIP = "skip_prompt";
    public static final String MORE = "more_prompt";

    private PromptAsk() {}

    public static Words of(PromptAsked asked) {
        var to = asked.to();
        var question = (to == null ? "" : Mrkdwn.mention(to) + " ") + ReviewTimes.shown(asked.question());
        var quoted = asked.quoted();
        var about = quoted == null ? "" : "> " + ReviewTimes.shown(quoted).replace("\n", " ") + "\n";
        var follow = asked.followUp() == null ? "" : "\n_" + ReviewTimes.shown(asked.followUp()) + "_";
        var id = asked.prompt().toString();
        return new Words(
                question,
                List.of(
                        section(s -> s.blockId("prompt").text(Mrkdwn.text(about + question + follow))),
                        actions(a -> a.blockId("prompt_actions")
                                .elements(List.of(
                                        button(b -> b.actionId(ANSWER)
                                                .text(Mrkdwn.plain("Answer", 75))
                                                .value(id)),
                                        button(b -> b.actionId(SKIP)
                                                .text(Mrkdwn.plain("Skip", 75))
                                                .value(id)),
                                        overflowMenu(o -> o.actionId(MORE)
                                                .options(List.of(OptionObject.builder()
                                                        .text(Mrkdwn.plain("Answer in private", 75))
                                                        .value(id)
                                                        .build()))))))));
    }
}
