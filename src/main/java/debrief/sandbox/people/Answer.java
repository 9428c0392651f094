package debrief.sandbox.people;

/** How a command, a click or a shortcut ended for the person who did it. */
public sealed interface Answer {
    /** The bot acknowledged; what it had to say stands in the workspace. */
    record Done() implements Answer {}

    /**
     * It did not work.
     *
     * @param told what someone in Slack reads then
     */
    record Failed(String told) implements Answer {}
}
