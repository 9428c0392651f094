package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.action.Action;
import debrief.action.AskedFor;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Actions in a list: what nobody owns first, then by how often and how long ago they were asked for. */
public final class ActionList {
    private static final int MOST = 20;

    private ActionList() {}

    /**
     * A line of the list.
     *
     * @param owner the team's name; empty when nobody owns it
     */
    public record Line(Action action, String owner) {}

    /**
     * @param heading such as {@code Open actions of Platform}
     * @param none what is said when there are none
     */
    public static Words of(String heading, List<Line> lines, String none, Instant now) {
        if (lines.isEmpty()) return Words.of(none);
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(section(s -> s.blockId("heading").text(Mrkdwn.text("*" + Mrkdwn.escape(heading) + "*"))));
        for (var line : lines.stream().limit(MOST).toList()) {
            var id = line.action().id().toString();
            blocks.add(section(s -> s.blockId(id).text(Mrkdwn.text(described(line, now)))));
        }
        if (lines.size() > MOST) {
            var rest = "And " + (lines.size() - MOST) + " more, which are on the web page.";
            blocks.add(ActionForTeam.quiet("rest", rest));
        }
        return new Words(Mrkdwn.escape(heading) + ": " + lines.size(), blocks);
    }

    private static String described(Line line, Instant now) {
        var action = line.action();
        var owner = line.owner().isEmpty() ? "*no owner yet*" : Mrkdwn.escape(line.owner());
        var times = action.asked().times();
        var often = times < 2 ? "" : " · asked for " + AskedFor.times(times);
        return "`" + action.id() + "` " + ActionWords.inOneLine(action) + "\n" + owner + " · "
                + action.state().words() + " · " + ActionWords.standing(action, now) + often;
    }
}
