package debrief.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Covers what nobody says in their own words: code, quotations, addresses, logs, file names, technical terms. The text keeps its
 * length, so that places in it stay the same.
 */
record Mask(List<Pattern> terms) {

    /** No letter and no space, so that no pattern reaches across what is covered. */
    private static final String COVER = "\uFFFC";

    private static final Pattern AGREES = Pattern.compile(
            "(?i)[^\\w+\\n]*(?:yes|yep|yeah|exactly|agreed?|i agree|\\+1|true|so true|right|indeed|spot on|100%|correct|this[.!])(?!\\w)");

    private static final Pattern BLOCK_QUOTE = Pattern.compile("(?m)(?:^[ \\t]*(?:>|&gt;).*\\n?)+");
    private static final Pattern QUOTATION = Pattern.compile("\"[^\"\\n]+\"|“[^”\\n]+”|«[^»\\n]+»");

    private static final List<Pattern> ALWAYS = Stream.of(
                    "(?s)```.*?(?:```|\\z)",
                    "`[^`\\n]+`",
                    "<(?:https?|mailto)[^>\\n]*>",
                    "\\bhttps?://\\S+",
                    "(?m)^\\s*at [\\w.$/]+\\(.*\\).*$",
                    "(?m)^.*\\b(?:Caused by: [\\w.]+|Exception in thread|Traceback \\(most recent).*$",
                    "(?m)^\\s*(?:[\\w$]+\\.)+\\w*(?:Exception|Error)\\b.*$",
                    "(?m)^\\s*File \"[^\"]+\", line \\d+.*$",
                    "(?m)^.*\\b(?:level|lvl|severity)=\\w+.*$",
                    "(?m)^\\W*\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d\\S*\\s.*\\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b.*$",
                    "(?m)^\\s*\\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)(?:]|:|\\s+\\[|\\s{2,}).*$",
                    "(?<![\\w<])(?:[\\w.-]+/)*[\\w-]+\\.(?:java|kt|py|go|rs|rb|js|ts|sh|sql|ya?ml|json|xml|toml|tf|md|txt|log|conf|cfg|ini|html?|css)\\b")
            .map(Pattern::compile)
            .toList();

    String over(String text) {
        String covered = text.replace('’', '\'').replace('‘', '\'');
        for (Pattern pattern : ALWAYS) covered = cover(pattern, covered);
        covered = coverUnlessAgreedWith(BLOCK_QUOTE, covered);
        covered = coverUnlessAgreedWith(QUOTATION, covered);
        for (Pattern pattern : terms) covered = cover(pattern, covered);
        return covered;
    }

    private static String cover(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> covering(found.group()));
    }

    private static String coverUnlessAgreedWith(Pattern quote, String text) {
        var agreement = AGREES.matcher(text);
        return quote.matcher(text).replaceAll(found -> {
            boolean agreed = agreement.region(found.end(), text.length()).lookingAt();
            return agreed ? Matcher.quoteReplacement(found.group()) : covering(found.group());
        });
    }

    private static String covering(String words) {
        return words.replaceAll("[^\\n]", COVER);
    }
}
