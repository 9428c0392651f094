package debrief.review.trigger;

import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Moments of time inside a text that several people will read: kept as {@code {{2023-04-11T11:20:00Z}}} until a door shows
 * them in the reader's zone.
 */
public final class Times {
    private static final Pattern KEPT = Pattern.compile("\\{\\{([0-9TZ:.+-]+)}}");

    private Times() {}

    public static String kept(Instant at) {
        return "{{" + at + "}}";
    }

    /** The text with each kept moment as {@code shown} writes it. */
    public static String shown(String text, Function<Instant, String> shown) {
        return KEPT.matcher(text)
                .replaceAll(
                        found -> java.util.regex.Matcher.quoteReplacement(shown.apply(Instant.parse(found.group(1)))));
    }
}
