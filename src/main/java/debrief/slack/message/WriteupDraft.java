package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import debrief.writeup.Article;
import debrief.writeup.Draft;
import debrief.writeup.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a write-up would say now, and what it lacks; for the person who asked. */
public final class WriteupDraft {
    private WriteupDraft() {}

    public static Words of(Draft draft) {
        var opening = "Only you see this. The write-up of *"
                + Mrkdwn.escape(draft.article().title()) + "* as it would be now:";
        var ending = draft.ready() ? "Nothing is missing: `/debrief publish` publishes it." : missing(draft);
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(section(s -> s.text(Mrkdwn.text(opening))));
        blocks.addAll(preview(draft.article()));
        blocks.add(section(s -> s.text(Mrkdwn.text(ending))));
        return new Words(opening + "\n" + ending, blocks);
    }

    static List<LayoutBlock> preview(Article article) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!article.impact().isBlank()) {
            blocks.add(section(s -> s.text(Mrkdwn.text(Mrkdwn.escape(article.impact())))));
        }
        blocks.add(section(s -> s.text(Mrkdwn.text(Mrkdwn.escape(String.join(" ", article.summary()))))));
        blocks.add(section(s -> s.text(Mrkdwn.text(contents(article)))));
        return blocks;
    }

    static String missing(Draft draft) {
        return "*Not yet to be published*\n"
                + draft.missing().stream().map(WriteupDraft::line).collect(Collectors.joining("\n"));
    }

    private static String line(Missing missing) {
        return "• " + missing.words() + " " + missing.whatToDo();
    }

    private static String contents(Article article) {
        var found = article.findings();
        return "It holds " + counted(article.timeline().size(), "entry of the timeline", "entries of the timeline")
                + ", "
                + counted(found.seats().size(), "account", "accounts") + ", "
                + counted(found.factors().size(), "contributing factor", "contributing factors") + ", "
                + counted(found.helped().size(), "thing that helped", "things that helped") + " and "
                + counted(found.surprises().size(), "surprise", "surprises") + "; "
                + counted(article.minutesToRead(), "minute", "minutes") + " to read. People stand in it by role.";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
