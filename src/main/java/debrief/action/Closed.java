package debrief.action;

/** What is said when somebody decides about an action that is closed. */
final class Closed {
    private Closed() {}

    static Deciding.Turn no(Action action) {
        return new Deciding.Turn.No(new Decision.TooLate(action, words(action)));
    }

    private static String words(Action action) {
        return switch (action.state()) {
            case DONE -> action.id() + " is done.";
            case DECLINED -> action.id() + " was declined.";
            case DUPLICATE ->
                action.id() + " is the same as " + action.standing().duplicateOf() + ": decide there.";
            case PROPOSED, ROUTED, ACCEPTED, NEEDS_DETAIL, NOT_NOW, BETWEEN_TEAMS ->
                action.id() + " stands at: " + action.state().words() + ".";
        };
    }
}
