package debrief.timeline;

/** Where an entry is from. */
public enum EntrySource {
    /** A person's message that somebody marked. */
    MESSAGE,
    /** An app's message that somebody marked: an alert, a deployment. */
    APP,
    /** Written for the timeline, with a stated time or the time of writing. */
    NOTE,
    /** A change of the incident's state, written by Debrief. */
    CHANGE
}
