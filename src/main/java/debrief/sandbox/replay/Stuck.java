package debrief.sandbox.replay;

/** The replay cannot go on; the message says at what, for whoever watches. */
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stuck(String message) {
        super(message);
    }
}
