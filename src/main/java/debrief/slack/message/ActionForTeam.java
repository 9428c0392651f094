package debrief.slack.message;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.action.Action;
import debrief.action.AskedFor;
import debrief.action.Moment;
import debrief.incident.Incident;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import debrief.slack.message.ActionShown.Like;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An action in its team's channel, updated in place after each decision. */
public final class ActionForTeam {
    private static final int MOST_MOMENTS = 5;

    private ActionForTeam() {}

    public static Words of(ActionShown shown) {
        var blocks = new ArrayList<LayoutBlock>();
        var action = shown.action();
        blocks.add(
                section(s -> s.blockId("asked").text(Mrkdwn.text(opening(shown) + "\n" + ActionWords.asked(action)))));
        if (shown.owned()) blocks.addAll(packet(shown));
        var news = ActionWords.news(shown.history());
        if (!news.isEmpty()) blocks.add(quiet("news", news));
        if (shown.owned() || shown.team() == null) ActionButtons.of(action).ifPresent(blocks::add);
        return new Words(plain(shown, news), blocks);
    }

    /** An earlier message about an action that is asked again further down. */
    public static Words movedOn(Action action) {
        return Words.of(
                "This is asked again in a newer message: " + ActionWords.inOneLine(action) + " (" + action.id() + ")");
    }

    private static String opening(ActionShown shown) {
        var team = shown.team();
        var whence = shown.incident() == null ? "this is asked for" : "this came out of " + review(shown.incident());
        if (team == null) return "Nobody is known to own this yet; " + whence + ". Whose is it?";
        return "*" + Mrkdwn.escape(team.name()) + "*, " + whence + ".";
    }

    private static String review(Incident incident) {
        return "the review of *" + Mrkdwn.escape(incident.title()) + "* (" + ActionWords.day(incident.startedAt())
                + ")";
    }

    private static List<LayoutBlock> packet(ActionShown shown) {
        var blocks = new ArrayList<LayoutBlock>();
        var because =
                "It is yours because " + Mrkdwn.escape(shown.action().standing().because()) + ".";
        blocks.add(section(s -> s.blockId("because").text(Mrkdwn.text(because))));
        var background = background(shown.action());
        if (!background.isEmpty()) blocks.add(quiet("background", background));
        var moments = moments(shown.action());
        if (!moments.isEmpty()) blocks.add(quiet("moments", moments));
        if (shown.action().open()) blocks.addAll(likes(shown));
        return blocks;
    }

    private static String background(Action action) {
        var parts = new ArrayList<String>();
        parts.add("*" + action.id() + "*");
        var factor = action.background().factor();
        if (!factor.isBlank()) parts.add("It acts on: " + Mrkdwn.escape(factor));
        var impact = action.background().impactLine();
        if (impact != null && !impact.isBlank()) parts.add("What users met: " + Mrkdwn.escape(impact));
        var before = ActionWords.askedBefore(action);
        if (!before.isEmpty()) parts.add(before);
        return String.join("\n", parts);
    }

    private static String moments(Action action) {
        return action.background().moments().stream()
                .limit(MOST_MOMENTS)
                .map(ActionForTeam::moment)
                .collect(Collectors.joining("\n"));
    }

    private static String moment(Moment moment) {
        return ActionWords.time(moment.at()) + "  "
                + Mrkdwn.escape(Mrkdwn.cutPlain(moment.words().replace('\n', ' '), 200));
    }

    private static List<LayoutBlock> likes(ActionShown shown) {
        var blocks = new ArrayList<LayoutBlock>();
        var asking =
                shown.likes().stream().filter(like -> like.candidate().asks()).toList();
        if (!asking.isEmpty()) blocks.addAll(question(shown, asking.getFirst()));
        var others = shown.likes().stream()
                .filter(like -> like.candidate().same() == null
                        && !asking.stream().limit(1).toList().contains(like))
                .map(like -> described(like, shown))
                .toList();
        if (!others.isEmpty()) blocks.add(quiet("similar", "Also alike: " + String.join("; ", others) + "."));
        return blocks;
    }

    private static List<LayoutBlock> question(ActionShown shown, Like like) {
        var times = like.existing().asked().times();
        var words = "This looks like an action asked for " + (times > 1 ? AskedFor.times(times) + " " : "") + "before: "
                + described(like, shown) + ". Is it the same?";
        var ref = ActionRef.of(shown.action(), like.existing().id());
        return List.of(
                section(s -> s.blockId("like").text(Mrkdwn.text(words))),
                ActionButtons.row(
                        "verdict",
                        List.of(
                                ActionButtons.plain(ActionButtons.SAME, "Same", ref),
                                ActionButtons.plain(ActionButtons.DIFFERENT, "Different", ref))));
    }

    private static String described(Like like, ActionShown shown) {
        return "*" + ActionWords.inOneLine(like.existing()) + "* ("
                + like.existing().id() + ", "
                + ActionWords.standing(like.existing(), shown.now()) + "; "
                + Mrkdwn.escape(like.candidate().reason()) + ")";
    }

    private static String plain(ActionShown shown, String news) {
        return opening(shown) + " " + ActionWords.inOneLine(shown.action()) + (news.isEmpty() ? "" : " · " + news);
    }

    static LayoutBlock quiet(String id, String mrkdwn) {
        return context(c -> c.blockId(id).elements(List.of(Mrkdwn.text(mrkdwn))));
    }
}
