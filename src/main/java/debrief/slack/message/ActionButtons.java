package debrief.slack.message;

import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import debrief.action.Action;
import debrief.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons under an action: the likeliest two, and a menu for the rest. */
public final class ActionButtons {
    public static final String ACCEPT = "action_accept";
    public static final String NOT_OURS = "action_not_ours";
    public static final String MORE = "action_more";
    public static final String SAME = "action_same";
    public static final String DIFFERENT = "action_different";
    public static final String APART = "action_apart";
    public static final String DONE = "action_done";
    public static final String ANSWER = "action_answer";
    /** Followed by a colon and the team's id. */
    public static final String SETTLE = "action_settle";

    private ActionButtons() {}

    /** What the menu offers. */
    public enum Choice {
        SAME_AS("Same as…"),
        NEED_DETAIL("Need detail"),
        NOT_NOW("Not now"),
        NOT_OURS("Not ours"),
        DECLINE("Decline");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        OptionObject option(ActionRef ref) {
            return OptionObject.builder()
                    .text(Mrkdwn.plain(label, 75))
                    .value(name() + "|" + ref.value())
                    .build();
        }
    }

    /** The choice and the reference that a menu's option carries. */
    public record Chosen(Choice choice, ActionRef ref) {
        public static Chosen parse(String value) {
            var parts = value.split("\\|", 2);
            return new Chosen(Choice.valueOf(parts[0]), ActionRef.parse(parts.length == 2 ? parts[1] : ""));
        }
    }

    /** For the people who decide; none when there is nothing to decide. */
    static Optional<LayoutBlock> of(Action action) {
        var ref = ActionRef.of(action);
        List<BlockElement> elements = switch (action.state()) {
            case ROUTED, NEEDS_DETAIL ->
                List.of(
                        primary(ACCEPT, "Accept", ref),
                        plain(NOT_OURS, "Not ours", ref),
                        menu(ref, Choice.SAME_AS, Choice.NEED_DETAIL, Choice.NOT_NOW, Choice.DECLINE));
            case NOT_NOW ->
                List.of(
                        primary(ACCEPT, "Accept", ref),
                        menu(ref, Choice.SAME_AS, Choice.NOT_OURS, Choice.NEED_DETAIL, Choice.DECLINE));
            case ACCEPTED ->
                List.of(
                        plain(DONE, "Done", ref),
                        menu(ref, Choice.SAME_AS, Choice.NOT_OURS, Choice.NEED_DETAIL, Choice.NOT_NOW, Choice.DECLINE));
            case PROPOSED, BETWEEN_TEAMS -> List.of(plain(ACCEPT, "Take it on", ref));
            case DUPLICATE -> List.of(plain(APART, "Different after all", ref));
            case DECLINED, DONE -> List.of();
        };
        return elements.isEmpty() ? Optional.empty() : Optional.of(row("decide", elements));
    }

    static LayoutBlock row(String id, List<BlockElement> elements) {
        return ActionsBlock.builder().blockId(id).elements(elements).build();
    }

    static BlockElement plain(String id, String label, ActionRef ref) {
        return button(b -> b.actionId(id).text(Mrkdwn.plain(label, 75)).value(ref.value()));
    }

    static BlockElement primary(String id, String label, ActionRef ref) {
        return button(b ->
                b.actionId(id).text(Mrkdwn.plain(label, 75)).value(ref.value()).style("primary"));
    }

    private static BlockElement menu(ActionRef ref, Choice... choices) {
        var options = new ArrayList<OptionObject>();
        for (var choice : choices) options.add(choice.option(ref));
        return overflowMenu(m -> m.actionId(MORE).options(options));
    }
}
