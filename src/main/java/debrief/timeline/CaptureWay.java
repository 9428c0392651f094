package debrief.timeline;

/** How a message is put on the timeline. */
public enum CaptureWay {
    /** A reaction with the pushpin, or with the other emoji of that meaning; each person's own. */
    REACTION,
    ROUND_REACTION,
    /** A pin in the channel: there is one for everybody, whoever sets or removes it. */
    PIN,
    /** The message's menu; each person's own. */
    MENU
}
