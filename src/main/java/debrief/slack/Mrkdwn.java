package debrief.slack;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's own markup, written and read. What people typed goes through {@link #escape} before it is put beside markup of
 * ours, so that it shows as typed and calls nobody.
 */
public final class Mrkdwn {
    /** Characters a section's text may have. */
    public static final int SECTION = 3_000;

    private static final Pattern LOUD = Pattern.compile("@(?=(?:here|channel|everyone|group)\\b)");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern HALF = Pattern.compile("&[a-z#0-9]{0,4}$|<[^<>]*$");

    private Mrkdwn() {}

    /** What a person typed, to be shown as typed: no mention, no link, no reordering of the line. */
    public static String escape(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        return LOUD.matcher(seen.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .replaceAll("@\u2060");
    }

    /** Names a person; where it is posted as a new message it also calls them. */
    public static String mention(PersonId person) {
        return "<@" + person + ">";
    }

    /** Names a channel, as a link. */
    public static String channel(ChannelId channel) {
        return "<#" + channel + ">";
    }

    /**
     * A moment in the reader's own time zone.
     *
     * @param format Slack's tokens, such as {@code {date_short_pretty} at {time}}
     * @param fallback for readers whose program knows no dates, such as {@code 14:02 UTC}
     */
    public static String date(Instant moment, String format, String fallback) {
        return "<!date^%d^%s|%s>"
                .formatted(
                        moment.getEpochSecond(), format.replaceAll("[<>|^]", ""), escape(fallback.replace('|', ' ')));
    }

    /** A link with a label; of an address that is not http or https only the label stays. */
    public static String link(String address, String label) {
        String shown = escape(label.replace('\n', ' '));
        if (!address.matches("(?i)https?://[^\\s]+")) return shown;
        return "<"
                + address.replace("&", "&amp;")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("|", "%7C") + "|" + shown + ">";
    }

    /** At most so many characters of finished mrkdwn, with no entity, mark or character cut through. */
    public static String cut(String mrkdwn, int atMost) {
        if (mrkdwn.length() <= atMost) return mrkdwn;
        String kept = HALF.matcher(whole(mrkdwn, atMost - 1)).replaceFirst("");
        return kept.stripTrailing() + "…";
    }

    /** At most so many characters of plain text, as for a header, a button or a title. */
    public static String cutPlain(String text, int atMost) {
        return text.length() <= atMost ? text : whole(text, atMost - 1).stripTrailing() + "…";
    }

    /** A text object for mrkdwn of ours, cut to what a section holds; Slack is told to guess no further links. */
    public static MarkdownTextObject text(String mrkdwn) {
        return MarkdownTextObject.builder()
                .text(cut(mrkdwn, SECTION))
                .verbatim(true)
                .build();
    }

    /** A text object for plain words, cut to size. */
    public static PlainTextObject plain(String words, int atMost) {
        return PlainTextObject.builder()
                .text(cutPlain(words, atMost))
                .emoji(true)
                .build();
    }

    /**
     * What a person said, as plain words: marks become {@code @name}, {@code #channel} or the address, entities become
     * the characters they stand for.
     *
     * @param nameOf how to call a person or channel whose mark carries an id only
     */
    public static String read(String mrkdwn, UnaryOperator<String> nameOf) {
        String words = MARK.matcher(mrkdwn).replaceAll(mark -> Matcher.quoteReplacement(inWords(mark, nameOf)));
        return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String inWords(java.util.regex.MatchResult mark, UnaryOperator<String> nameOf) {
        String target = mark.group(2);
        String label = mark.group(3);
        return switch (mark.group(1)) {
            case "@" -> "@" + (label == null || label.isEmpty() ? nameOf.apply(target) : label);
            case "#" -> "#" + (label == null || label.isEmpty() ? nameOf.apply(target) : label);
            case "!" -> label == null || label.isEmpty() ? "@" + target.replaceFirst("\\^.*", "") : label;
            default -> label == null || label.isEmpty() || label.equals(target) ? target : label + " (" + target + ")";
        };
    }

    private static String whole(String text, int atMost) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(atMost - 1)) ? atMost - 1 : atMost);
    }
}
