package debrief.slack.message;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.radioButtons;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.review.Release;
import debrief.review.ReviewId;
import debrief.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The form in which somebody writes their own account and says who may read it. Only its author is ever shown it. */
public final class AccountModal {
    public static final String ID = "account";
    public static final String TEXT = "text";
    public static final String RELEASE = "release";
    public static final String VALUE = "value";
    /** Slack's limit of one field. */
    public static final int LONGEST = 3_000;

    private AccountModal() {}

    /**
     * @param prompts questions, in plain words
     * @param own what was written before; may be empty
     * @param release who may read it now
     * @param recognisable whether the role alone would tell who it is
     */
    public static View of(ReviewId review, List<String> prompts, String own, Release release, boolean recognisable) {
        return View.builder()
                .type("modal")
                .callbackId(ID)
                .privateMetadata(review.toString())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Your account")
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text("Share").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks(prompts, own, release, recognisable))
                .build();
    }

    private static List<LayoutBlock> blocks(List<String> prompts, String own, Release release, boolean recognisable) {
        var blocks = new ArrayList<LayoutBlock>();
        var questions = new StringBuilder("Nobody reads this until you choose who may. Start anywhere:");
        for (var prompt : prompts) questions.append("\n• ").append(Mrkdwn.escape(prompt));
        blocks.add(section(s -> s.blockId("prompts").text(Mrkdwn.text(questions.toString()))));
        blocks.add(input(i -> i.blockId(TEXT)
                .label(Mrkdwn.plain("How was it from your seat?", 150))
                .element(plainTextInput(t -> t.actionId(VALUE)
                        .multiline(true)
                        .maxLength(LONGEST)
                        .initialValue(own.isEmpty() ? null : own)))));
        blocks.add(input(i -> i.blockId(RELEASE)
                .label(Mrkdwn.plain("Who may read it?", 150))
                .element(radioButtons(r -> r.actionId(VALUE)
                        .options(releases(own))
                        .initialOption(option(release == Release.WITHDRAWN ? Release.DRAFT : release))))));
        if (recognisable) {
            blocks.add(context(c -> c.blockId("recognisable")
                    .elements(List.of(Mrkdwn.text(
                            "You are the only one of your role here, so people will know who it is even by role.")))));
        }
        return blocks;
    }

    private static List<OptionObject> releases(String own) {
        return Arrays.stream(Release.values())
                .filter(release -> release != Release.WITHDRAWN || !own.isEmpty())
                .map(AccountModal::option)
                .toList();
    }

    private static OptionObject option(Release release) {
        return OptionObject.builder()
                .text(Mrkdwn.plain(release == Release.WITHDRAWN ? "Withdraw it" : release.label(), 75))
                .description(Mrkdwn.plain(release.meaning(), 75))
                .value(release.name())
                .build();
    }
}
