package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import debrief.timeline.Entry;
import debrief.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The newest entries of a timeline, oldest of them first, for one reader; earlier ones are a click away. */
public final class TimelinePage {
    private static final int LINES = 10;
    private static final int LINE = 200;

    private TimelinePage() {}

    /** @param page 0 for the newest entries; a page that is not there becomes the nearest one */
    public static Words of(String title, Timeline timeline, int page) {
        var entries = timeline.entries();
        if (entries.isEmpty()) {
            return Words.of("Nothing is on the timeline of *" + Mrkdwn.escape(title) + "* yet. A :pushpin: on a message"
                    + " puts it there; `/incident note 14:05 what happened` writes an entry.");
        }
        int shown = Math.clamp(page, 0, (entries.size() - 1) / LINES);
        int until = entries.size() - shown * LINES;
        int from = Math.max(0, until - LINES);
        var head = "*Timeline of " + Mrkdwn.escape(title) + "* · entries " + (from + 1) + " to " + until + " of "
                + entries.size();
        var lines =
                entries.subList(from, until).stream().map(TimelinePage::line).collect(Collectors.joining("\n"));
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(section(s -> s.text(Mrkdwn.text(head))));
        blocks.add(section(s -> s.text(Mrkdwn.text(lines))));
        var turns = turns(shown, from > 0);
        if (!turns.isEmpty())
            blocks.add(actions(a -> a.blockId("timeline_pages").elements(turns)));
        return new Words(head + "\n" + lines, blocks);
    }

    private static List<BlockElement> turns(int shown, boolean earlier) {
        var turns = new ArrayList<BlockElement>();
        if (earlier) turns.add(turn("earlier", "Earlier", shown + 1));
        if (shown > 0) turns.add(turn("later", "Later", shown - 1));
        return turns;
    }

    private static BlockElement turn(String where, String label, int page) {
        return button(b ->
                b.actionId("timeline_" + where).text(Mrkdwn.plain(label, 75)).value(String.valueOf(page)));
    }

    private static String line(Entry entry) {
        var words = entry.said().replaceAll("\\s*\\n\\s*", " · ");
        return "• " + Moments.shown(entry.happenedAt()) + "  " + Mrkdwn.cut(Moments.said(words), LINE);
    }
}
