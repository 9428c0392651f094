package debrief.writeup;

import java.util.regex.Pattern;

/**
 * What was typed in Slack, as plain text: links and channels by their label, no markup of Slack's own, no characters that
 * nobody sees.
 */
public final class PlainText {
    private static final Pattern LABELLED_LINK = Pattern.compile("<((?:https?|mailto):[^|>\\s]+)\\|([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<((?:https?|mailto):[^|>\\s]+)>");
    private static final Pattern CHANNEL = Pattern.compile("<#[CGD][A-Z0-9]+\\|([^>]*)>");
    private static final Pattern BROADCAST = Pattern.compile("<!(here|channel|everyone)(?:\\|[^>]*)?>");
    private static final Pattern WITH_FALLBACK = Pattern.compile("<![^>|]+\\|([^>]*)>");

    /** Control characters but line ends and tabs, and the marks that turn the direction of text around. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E"
                    + "\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    private PlainText() {}

    public static String of(String typed) {
        var text = UNSEEN.matcher(typed).replaceAll("");
        text = LABELLED_LINK.matcher(text).replaceAll("$2 ($1)");
        text = LINK.matcher(text).replaceAll("$1");
        text = CHANNEL.matcher(text).replaceAll("#$1");
        text = BROADCAST.matcher(text).replaceAll("@$1");
        text = WITH_FALLBACK.matcher(text).replaceAll("$1");
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
