package debrief.slack.message;

import debrief.slack.Words;

/** One line, to the one person who marked a message, when the mark makes no entry. */
public final class NotCaptured {
    private NotCaptured() {}

    /** What the mark met. */
    public enum Reason {
        NEVER_HEARD,
        DELETED,
        OURS,
        ALREADY_THERE,
        NO_INCIDENT
    }

    public static Words of(Reason reason) {
        return Words.of(
                switch (reason) {
                    case NEVER_HEARD ->
                        "I was not in the channel when that was said, so it is not on the timeline."
                                + " `/incident note 14:05 what happened` puts it there.";
                    case DELETED -> "That message was deleted, so it is not on the timeline.";
                    case OURS ->
                        "What I say is not kept as an entry. Changes of the incident are on the timeline already.";
                    case ALREADY_THERE -> "It is on the timeline already.";
                    case NO_INCIDENT ->
                        "This is not an incident's channel, and a timeline belongs to an incident."
                                + " `/incident list` shows which are open.";
                });
    }
}
