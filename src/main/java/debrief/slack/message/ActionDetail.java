package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.action.Action;
import debrief.action.HistoryLine;
import debrief.incident.Incident;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One action with its history, for the person who asked for it. */
public final class ActionDetail {
    private static final int MOST_LINES = 12;

    private ActionDetail() {}

    /**
     * @param owner the team's name; empty when nobody owns it
     * @param may whether the reader decides about it
     */
    public static Words of(ActionShown shown, String owner, boolean may) {
        var action = shown.action();
        var blocks = new ArrayList<LayoutBlock>();
        var head = "*" + action.id() + "* · " + (owner.isEmpty() ? "no owner yet" : Mrkdwn.escape(owner)) + " · "
                + action.state().words();
        blocks.add(section(s -> s.blockId("asked").text(Mrkdwn.text(head + "\n" + ActionWords.asked(action)))));
        var facts = facts(action, shown.incident());
        if (!facts.isEmpty()) blocks.add(ActionForTeam.quiet("facts", facts));
        blocks.add(ActionForTeam.quiet("history", history(shown.history())));
        if (may) ActionButtons.of(action).ifPresent(blocks::add);
        return new Words(action.id() + ": " + ActionWords.inOneLine(action), blocks);
    }

    private static String facts(Action action, @Nullable Incident incident) {
        var facts = new ArrayList<String>();
        if (incident != null)
            facts.add("Out of *" + Mrkdwn.escape(incident.title()) + "*, " + ActionWords.day(incident.startedAt()));
        var factor = action.background().factor();
        if (!factor.isBlank()) facts.add("It acts on: " + Mrkdwn.escape(factor));
        var evidence = action.standing().evidence();
        if (evidence != null) facts.add("What shows that it is done: " + Mrkdwn.escape(evidence));
        var before = ActionWords.askedBefore(action);
        if (!before.isEmpty()) facts.add(before);
        return String.join("\n", facts);
    }

    private static String history(List<HistoryLine> history) {
        var last = history.subList(Math.max(0, history.size() - MOST_LINES), history.size());
        return String.join(
                "\n",
                last.stream()
                        .map(line -> ActionWords.time(line.at()) + "  " + Mrkdwn.escape(line.words()))
                        .toList());
    }
}
