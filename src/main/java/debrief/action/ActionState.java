package debrief.action;

/** Where an action stands. */
public enum ActionState {
    /** Nobody is known to own it: on top of every list. */
    PROPOSED("No owner yet"),
    /** With the owning team, which has not answered. */
    ROUTED("Waits for an answer"),
    ACCEPTED("Accepted"),
    /** The team asked the proposer something. */
    NEEDS_DETAIL("Needs detail"),
    /** Put off to a date at which it comes back. */
    NOT_NOW("Not now"),
    /** Two teams said it is not theirs: the owner of the review decides. */
    BETWEEN_TEAMS("Between teams"),
    /** The owning team will not do it, and said why. */
    DECLINED("Declined"),
    /** A person said that it is the same as an older one. */
    DUPLICATE("Same as another"),
    DONE("Done");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Somebody still has to do or say something. */
    public boolean open() {
        return switch (this) {
            case PROPOSED, ROUTED, ACCEPTED, NEEDS_DETAIL, NOT_NOW, BETWEEN_TEAMS -> true;
            case DECLINED, DUPLICATE, DONE -> false;
        };
    }
}
