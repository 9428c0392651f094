package debrief.slack.message;

import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import debrief.timeline.NoteEntry.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the writer of a note is told. When the note was not kept, their words come back, to be sent again. */
public final class EntryNoted {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private EntryNoted() {}

    /**
     * @param written what stood after {@code /incident note}
     * @param zone where the writer's clock is
     */
    public static Words of(Outcome outcome, String written, ZoneId zone) {
        return Words.of(
                switch (outcome) {
                    case Outcome.Noted(var _, var at, var said) ->
                        "On the timeline, " + Moments.shown(at) + ": " + Mrkdwn.cut(Moments.said(said), 500);
                    case Outcome.NothingSaid _ ->
                        "Say what happened, such as `/incident note The queue is empty again`. A time may stand in front,"
                                + " in your time: `14:05`, `yesterday 23:10`, `20 min ago`.";
                    case Outcome.UnclearTime(var time) ->
                        "“" + Mrkdwn.escape(time) + "” is no time that I can read. These I can: `14:05`, `2:05 pm`,"
                                + " `yesterday 23:10`, `2023-04-11 14:05`, `20 min ago`." + back(written);
                    case Outcome.NotYet(var at) ->
                        hour(at, zone) + " has not come yet where you are (" + Mrkdwn.escape(zone.getId())
                                + "). For an earlier day, write it in front, such as `yesterday " + hour(at, zone)
                                + "`."
                                + back(written);
                    case Outcome.NoIncidentHere _ ->
                        "This works in an incident's channel. `/incident list` shows which are open." + back(written);
                });
    }

    private static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    private static String back(String written) {
        return "\nYou wrote: " + Mrkdwn.cut(Moments.said(written), 3_000);
    }
}
