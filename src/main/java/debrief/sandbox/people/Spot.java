package debrief.sandbox.people;

/** Where a button or a menu is. */
public sealed interface Spot {
    /** On a message, an ephemeral one too. */
    record OnMessage(String channel, String ts) implements Spot {}

    /** In a modal or in the Home tab. */
    record InView(String viewId) implements Spot {}
}
