package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import debrief.catalog.Team;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** Asks the owner of the review whose an action is that teams passed on twice. */
public final class ActionToSettle {
    private static final int MOST_TEAMS = 25;

    private ActionToSettle() {}

    /** @param teams those that had it or were named, first; then all others */
    public static Words of(ActionShown shown, List<Team> teams) {
        var words = "Two teams passed this on, and you own the review. Whose is it?";
        var why = ActionWords.news(shown.history());
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(section(
                s -> s.blockId("asked").text(Mrkdwn.text(words + "\n" + ActionWords.asked(shown.action())))));
        if (!why.isEmpty()) blocks.add(ActionForTeam.quiet("news", why));
        var ref = ActionRef.of(shown.action());
        List<BlockElement> buttons =
                teams.stream().limit(MOST_TEAMS).map(team -> choice(team, ref)).toList();
        if (!buttons.isEmpty()) blocks.add(ActionButtons.row("settle", buttons));
        return new Words(words + " " + ActionWords.inOneLine(shown.action()), blocks);
    }

    /** What it says once somebody decided. */
    public static Words settled(ActionShown shown) {
        return Words.of(ActionWords.inOneLine(shown.action()) + " ("
                + shown.action().id() + "): " + ActionWords.news(shown.history()));
    }

    /** In the threads of the teams: nothing is asked of them but what they know. */
    public static Words told(String teams, String owner) {
        return Words.of(Mrkdwn.escape(teams) + ", each of you said that this is not yours. " + owner
                + " decides as the owner of the review; what speaks for either, please say here.");
    }

    private static BlockElement choice(Team team, ActionRef ref) {
        return button(b -> b.actionId(ActionButtons.SETTLE + ":" + team.id())
                .text(Mrkdwn.plain(team.name(), 75))
                .value(ref.value()));
    }
}
