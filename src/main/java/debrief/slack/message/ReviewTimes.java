package debrief.slack.message;

import debrief.review.trigger.Times;
import debrief.slack.Mrkdwn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments inside the review's texts, as Slack or a form shows them. */
public final class ReviewTimes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private ReviewTimes() {}

    /** In mrkdwn: everybody sees their own zone. What people wrote in the text is escaped. */
    public static String shown(String text) {
        return Times.shown(Mrkdwn.escape(text), ReviewTimes::date);
    }

    /** In a form, which knows no dates: in this person's zone. */
    public static String plain(String text, ZoneId zone) {
        return Times.shown(text, at -> CLOCK.format(at.atZone(zone)));
    }

    private static String date(Instant at) {
        return Mrkdwn.date(at, "{time}", CLOCK.format(at.atZone(java.time.ZoneOffset.UTC)) + " UTC");
    }
}
