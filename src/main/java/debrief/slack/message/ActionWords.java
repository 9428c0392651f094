package debrief.slack.message;

import debrief.action.Action;
import debrief.action.ActionState;
import debrief.action.AskedFor;
import debrief.action.HistoryLine;
import debrief.slack.Mrkdwn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Phrases that messages about actions share. All of them are finished mrkdwn. */
final class ActionWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int WITHOUT_NEWS = 2;

    private ActionWords() {}

    static String day(Instant at) {
        return Mrkdwn.date(at, "{date_long}", DAY.format(at));
    }

    static String time(Instant at) {
        return Mrkdwn.date(at, "{date_short_pretty} {time}", at.toString());
    }

    /** What is to be different, and the check; quoted. */
    static String asked(Action action) {
        var said = Mrkdwn.escape(action.text()).replace("\n", "\n>");
        var check = action.doneWhen();
        return ">" + said
                + (check == null ? "" : "\n>_Done when_ " + Mrkdwn.escape(check).replace("\n", " "));
    }

    /** In one line, for lists and for what notifications show. */
    static String inOneLine(Action action) {
        return Mrkdwn.escape(Mrkdwn.cutPlain(action.text().replaceAll("\\s+", " "), 160));
    }

    /** Such as {@code open 212 days, from two reviews}. */
    static String standing(Action action, Instant now) {
        var reviews = action.asked().incidents().size();
        var from = reviews > 1 ? ", from " + number(reviews) + " reviews" : "";
        var doneAt = action.standing().doneAt();
        if (action.state() == ActionState.DONE && doneAt != null) {
            return "done on " + day(doneAt) + ", " + days(doneAt, now) + " before this" + from;
        }
        if (action.state() == ActionState.DECLINED)
            return "declined; asked for on " + day(action.asked().first()) + from;
        return "open " + days(action.openSince(), now) + from;
    }

    /** Such as {@code Asked for twice since 14 February 2023.}; empty when it was asked for once. */
    static String askedBefore(Action action) {
        if (action.asked().times() < 2) return "";
        var words = AskedFor.inWords(action, ZoneOffset.UTC);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** What was decided last, with its time; empty while nothing was. */
    static String news(List<HistoryLine> history) {
        if (history.size() <= WITHOUT_NEWS) return "";
        var last = history.getLast();
        return Mrkdwn.escape(last.words()) + " · " + time(last.at());
    }

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    private static String days(Instant from, Instant to) {
        long days = Math.max(0, Duration.between(from, to).toDays());
        return days == 0 ? "less than a day" : days == 1 ? "one day" : days + " days";
    }
}
