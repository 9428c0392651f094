package debrief.slack.message;

import debrief.incident.Incident;
import debrief.review.Reminder;
import debrief.review.Review;
import debrief.review.slot.Slot;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.time.Instant;

/** The hour in which the group meets, told to one person or, as a reminder, to the channel. */
public final class GroupHour {
    private GroupHour() {}

    public static Words invited(Review review, Incident incident, Slot slot, boolean moved) {
        var where = incident.channel() == null ? "" : " in " + Mrkdwn.channel(incident.channel());
        return Words.of("The review of *" + Mrkdwn.escape(incident.title()) + "* "
                + (moved ? "has moved to " : "is on ") + ReviewProposal.when(slot) + where
                + ". The file below is for your calendar.");
    }

    public static Words cancelled(Incident incident) {
        return Words.of("The group does not meet for *" + Mrkdwn.escape(incident.title())
                + "*; the review runs in writing. The file below takes the hour out of your calendar.");
    }

    public static Words reminded(Review review, Incident incident, Reminder reminder, Instant at) {
        var title = "*" + Mrkdwn.escape(incident.title()) + "*";
        var facilitator = review.facilitator();
        var with = facilitator == null ? "" : ", with " + Mrkdwn.mention(facilitator) + " leading";
        return Words.of(
                switch (reminder) {
                    case DAY_BEFORE -> "The review of " + title + " is tomorrow, " + ReviewProposal.at(at) + with + ".";
                    case SOON ->
                        "The review of " + title + " begins at " + ReviewProposal.at(at) + with
                                + ". `/debrief start` opens the threads.";
                    case WRITING_ENDS -> "Writing for the review of " + title + " ends " + ReviewProposal.at(at) + ".";
                });
    }
}
