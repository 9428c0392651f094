package debrief.slack.message;

import debrief.slack.Mrkdwn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How entries look in Slack: their moment in the reader's zone, their words with people named. */
final class Moments {
    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final Pattern PERSON = Pattern.compile("&lt;@([UW][A-Z0-9]{2,})&gt;");

    private Moments() {}

    static String shown(Instant moment) {
        return Mrkdwn.date(moment, "{date_short_pretty} at {time}", IN_UTC.format(moment));
    }

    /** Escaped, but for mentions of people. */
    static String said(String words) {
        return PERSON.matcher(Mrkdwn.escape(words)).replaceAll("<@$1>");
    }
}
