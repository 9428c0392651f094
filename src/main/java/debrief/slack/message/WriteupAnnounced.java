package debrief.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;

import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import debrief.writeup.Article;
import java.util.List;

/** Tells a channel of a write-up that concerns it, with the reason. Asks nothing. */
public final class WriteupAnnounced {
    private static final int LONGEST_IMPACT = 400;

    private WriteupAnnounced() {}

    /** @param page where it can be read */
    public static Words of(Article article, String because, String page) {
        var minutes = article.minutesToRead() + (article.minutesToRead() == 1 ? " minute" : " minutes");
        var words = "The write-up of *" + Mrkdwn.escape(article.title()) + "* can be read (" + minutes + ").\n_"
                + Mrkdwn.escape(Mrkdwn.cutPlain(oneLine(article.impact()), LONGEST_IMPACT)) + "_";
        var why = "Told here because: " + Mrkdwn.escape(because);
        return new Words(
                words + "\n" + why + " " + Mrkdwn.link(page, "Read it"),
                List.of(
                        section(s -> s.text(Mrkdwn.text(words))),
                        actions(List.of(button(b -> b.actionId("link-writeup")
                                .text(Mrkdwn.plain("Read it", 75))
                                .url(page)))),
                        context(List.of(Mrkdwn.text(why)))));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace('_', ' ').strip();
    }
}
