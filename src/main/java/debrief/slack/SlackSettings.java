package debrief.slack;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the workspace and how to know that it is Slack who calls.
 *
 * @param botToken {@code xoxb-…}
 * @param signingSecret for requests over HTTP; absent when only Socket Mode is used
 * @param appToken {@code xapp-…}: opens Socket Mode when present
 * @param apiUrl where the Web API is, ending in a slash, such as {@code https://slack.com/api/}
 */
public record SlackSettings(
        String botToken,
        @Nullable String signingSecret,
        @Nullable String appToken,
        URI apiUrl) {
    public static final URI SLACK = URI.create("https://slack.com/api/");

    public SlackSettings {
        if (!apiUrl.toString().endsWith("/")) throw new IllegalArgumentException("Must end in a slash: " + apiUrl);
    }

    /** Says nothing of secrets, whoever logs it. */
    @Override
    public String toString() {
        return "Slack at " + apiUrl + (appToken == null ? " over HTTP" : " over Socket Mode");
    }
}
