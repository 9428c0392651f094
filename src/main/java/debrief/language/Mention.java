package debrief.language;

import java.util.regex.Pattern;

/** Tells words that are talked about, or turned down, from words that are meant: "we are not here to blame anyone". */
final class Mention {

    private static final Pattern TURNED_DOWN = Pattern.compile(
            "(?i)\\b(?:avoid\\w*|instead of|swap\\w*|rather than|isn't|aren't|wasn't|weren't|not|no|never|nobody|no one|without|don't|stop|nor|neither|hardly)"
                    + "(?:(?:\\W+[\\w']+){0,3}?\\W*|-)$");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:words?|phrases?|terms?|fields?|labels?|headings?|sections?|columns?|expressions?)\\s+(?:of\\s+|called\\s+|like\\s+|such as\\s+|is\\s+)?(?:an?\\s+|the\\s+)?\\W*$");

    private static final Pattern AS_A_NAME = Pattern.compile(
            "(?i)^\\W*(?:fields?|labels?|sections?|headings?|columns?|culture|mindset|language|game)\\b");

    private Mention() {}

    static boolean isAt(String text, int start, int end) {
        String before = Clause.before(text, start);
        return TURNED_DOWN.matcher(before).find()
                || NAMED.matcher(before).find()
                || AS_A_NAME.matcher(text).region(end, text.length()).lookingAt();
    }
}
