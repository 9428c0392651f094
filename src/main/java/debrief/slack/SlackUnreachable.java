package debrief.slack;

/** The call ended without an answer that can be believed: it may have been done or not. */
public final class SlackUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlackUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
