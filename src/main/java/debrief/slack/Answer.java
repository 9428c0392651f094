package debrief.slack;

/**
 * What Slack gets back over HTTP.
 *
 * @param status the HTTP status
 * @param body empty, or what the content type says
 */
public record Answer(int status, String contentType, String body) {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    static final Answer OK = status(200);

    static Answer status(int status) {
        return new Answer(status, TEXT, "");
    }

    static Answer text(String body) {
        return new Answer(200, TEXT, body);
    }

    static Answer json(String body) {
        return new Answer(200, JSON, body);
    }
}
