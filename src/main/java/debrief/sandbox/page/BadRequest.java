package debrief.sandbox.page;

/** What was asked makes no sense here; the message is for whoever asked. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    BadRequest(String message) {
        this(400, message);
    }

    BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
