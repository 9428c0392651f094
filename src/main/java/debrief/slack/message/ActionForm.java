package debrief.slack.message;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.action.Action;
import debrief.action.Decision.Field;
import debrief.slack.FormState;
import debrief.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A small form in which a decision about an action is given its reason. */
public enum ActionForm {
    NOT_OURS("Not ours", "Pass on"),
    SAME_AS("Same as…", "Same"),
    NEED_DETAIL("Need detail", "Ask"),
    NOT_NOW("Not now", "Put off"),
    DECLINE("Decline", "Decline"),
    ANSWER("Answer", "Answer"),
    DONE("Done", "Done");

    private static final int MOST_OPTIONS = 100;

    /** The action of every input; its block tells them apart. */
    public static final String VALUE = "value";

    public static final String SERVICE = "service";

    private final String title;
    private final String submit;

    ActionForm(String title, String submit) {
        this.title = title;
        this.submit = submit;
    }

    /** The callback of its view. */
    public String id() {
        return "action_" + name().toLowerCase(Locale.ROOT);
    }

    /** The block in which a field is filled in. */
    public static String block(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the form offers and says.
     *
     * @param teams to pass it on to
     * @param services to pass it on by
     * @param others older actions that it could be the same as
     * @param typed what the person had filled in before; null at first
     * @param notice said above everything; empty for nothing
     */
    public record Offer(
            List<OptionObject> teams,
            List<OptionObject> services,
            List<OptionObject> others,
            @Nullable FormState typed,
            String notice) {

        String text(String block) {
            return typed == null ? "" : typed.text(block);
        }

        @Nullable
        OptionObject chosen(String block, List<OptionObject> options) {
            var value = typed == null ? "" : typed.choice(block).orElse("");
            return options.stream()
                    .filter(option -> option.getValue().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An option of a select, cut to size. */
    public static OptionObject option(String words, String value) {
        return OptionObject.builder().text(Mrkdwn.plain(words, 75)).value(value).build();
    }

    public View of(Action action, Offer offer) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!offer.notice().isEmpty())
            blocks.add(section(s -> s.blockId("notice").text(Mrkdwn.text(offer.notice()))));
        blocks.add(section(s -> s.blockId("action").text(Mrkdwn.text(about(action)))));
        blocks.addAll(fields(offer));
        return View.builder()
                .type("modal")
                .callbackId(id())
                .privateMetadata(ActionRef.of(action).value())
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks)
                .build();
    }

    private String about(Action action) {
        var question = action.standing().question();
        var asked = this == ANSWER && question != null ? "\n*Asked:* " + Mrkdwn.escape(question) : "";
        return ActionWords.asked(action) + asked;
    }

    private List<LayoutBlock> fields(Offer offer) {
        return switch (this) {
            case NOT_OURS -> passOn(offer);
            case SAME_AS ->
                List.of(
                        choice("other", "Which one?", "The older one stays; its count goes up", offer.others(), offer),
                        line(block(Field.SAME_AS), "Or its number", "Such as A-12", offer));
            case NEED_DETAIL ->
                List.of(words(Field.QUESTION, "What would you need to know?", "It goes to who proposed this", offer));
            case NOT_NOW ->
                List.of(words(Field.REASON, "What stands in the way for now?", "A line will do", offer), day(offer));
            case DECLINE ->
                List.of(words(Field.REASON, "What speaks against it?", "Remembered when it is asked for again", offer));
            case ANSWER -> List.of(words(Field.ANSWER, "What do you know?", "It goes to the team that asked", offer));
            case DONE ->
                List.of(words(
                        Field.EVIDENCE,
                        "What shows that it is done?",
                        "A link, an alert's name, the date of a drill",
                        offer));
        };
    }

    private static List<LayoutBlock> passOn(Offer offer) {
        return List.of(
                words(Field.REASON, "What makes it somebody else's?", "The next team reads this", offer),
                choice(block(Field.TEAM), "Whose is it?", "Leave it empty if you do not know", offer.teams(), offer),
                choice(SERVICE, "Or: which service is it about?", "Its owner gets it", offer.services(), offer));
    }

    private static LayoutBlock words(Field field, String label, String hint, Offer offer) {
        return labelled(
                block(field),
                label,
                hint,
                false,
                plainTextInput(
                        i -> i.actionId(VALUE).multiline(true).maxLength(1_000).initialValue(given(field, offer))));
    }

    private static @Nullable String given(Field field, Offer offer) {
        var typed = offer.text(block(field));
        return typed.isEmpty() ? null : typed;
    }

    private static LayoutBlock line(String block, String label, String hint, Offer offer) {
        var typed = offer.text(block);
        return labelled(
                block,
                label,
                hint,
                true,
                plainTextInput(i -> i.actionId(VALUE).maxLength(20).initialValue(typed.isEmpty() ? null : typed)));
    }

    private static LayoutBlock day(Offer offer) {
        var typed = offer.typed();
        var chosen = typed == null ? null : typed.day(block(Field.DATE)).orElse(null);
        return labelled(
                block(Field.DATE),
                "When is it looked at again?",
                "It comes back that morning by itself",
                false,
                datePicker(d -> d.actionId(VALUE).initialDate(chosen)));
    }

    private static LayoutBlock choice(
            String block, String label, String hint, List<OptionObject> options, Offer offer) {
        var shown = options.stream().limit(MOST_OPTIONS).toList();
        if (shown.isEmpty())
            return section(s -> s.blockId(block).text(Mrkdwn.text("_" + label + " There is none to choose._")));
        return labelled(
                block,
                label,
                hint,
                true,
                staticSelect(s -> s.actionId(VALUE)
                        .placeholder(Mrkdwn.plain("Choose one", 75))
                        .options(shown)
                        .initialOption(offer.chosen(block, shown))));
    }

    private static LayoutBlock labelled(String id, String label, String hint, boolean optional, BlockElement element) {
        return input(i -> i.blockId(id)
                .label(Mrkdwn.plain(label, 150))
                .hint(Mrkdwn.plain(hint, 150))
                .optional(optional)
                .element(element));
    }
}
