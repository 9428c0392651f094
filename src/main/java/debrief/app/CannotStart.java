package debrief.app;

/** Debrief cannot start. The message is for the operator: what is in the way, and what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
