package debrief.sandbox.delivery;

/**
 * How the bot answered, or did not.
 *
 * @param status the HTTP status; 0 when none came
 * @param body its body, empty when none came
 * @param problem empty when all is well; otherwise Slack's word for it, such as {@code http_timeout}
 * @param noRetry the bot asked not to be sent this again
 */
public record BotAnswer(int status, String body, String problem, boolean noRetry) {
    static final String TIMEOUT = "http_timeout";
    static final String UNREACHABLE = "connection_failed";

    /** Acknowledged, with what the bot has to say. */
    public static BotAnswer acknowledged(String body) {
        return new BotAnswer(200, body, "", false);
    }

    /** Nothing came back. */
    public static BotAnswer failed(String problem) {
        return new BotAnswer(0, "", problem, false);
    }

    public boolean ok() {
        return problem.isEmpty();
    }

    /** What someone in Slack is told when a command or a click ends so. */
    public String forPerson() {
        return switch (problem) {
            case "" -> "";
            case TIMEOUT -> "operation_timeout";
            default -> "dispatch_failed";
        };
    }
}
