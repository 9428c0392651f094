package debrief.writeup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what looks like a secret before anything is published. It knows forms, not meanings: people still read the
 * preview.
 */
public final class Redaction {
    private static final String STUB = "[removed: looks like a secret]";
    private static final String VALUE = "[^\\s\"'<>|]{4,}";

    private static final List<Form> FORMS = List.of(
            form("(?s)-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\\z)", STUB),
            form("\\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\\b", STUB),
            form("\\b(?:xox[a-z]|xapp)-[A-Za-z0-9-]{8,}", STUB),
            form("\\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,}|glpat-[\\w-]{16,})", STUB),
            form("\\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|\\bsk-[A-Za-z0-9_-]{20,}", STUB),
            form("\\bAIza[A-Za-z0-9_-]{35}", STUB),
            form("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*", STUB),
            form("https?://hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w/-]+", STUB),
            form("\\b([a-z][a-z0-9+.-]*://)[^\\s/@:]*:[^\\s/@]+@", "$1" + STUB + "@"),
            form("(?i)\\b(authorization\\s*[:=]\\s*(?:bearer|basic|token)?|bearer)\\s+[\\w.~+/=-]{8,}", "$1 " + STUB),
            form(
                    "(?i)([\\w.-]*(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?key|token)[\\w.-]*"
                            + "\"?\\s*[:=]\\s*)[\"']?" + VALUE + "[\"']?",
                    "$1" + STUB));

    private record Form(Pattern pattern, String replacement) {}

    private Redaction() {}

    /** The text with every secret-looking part replaced by a stub that says so. */
    public static String of(String text) {
        var clean = text;
        for (var form : FORMS) clean = form.pattern().matcher(clean).replaceAll(form.replacement());
        return clean;
    }

    private static Form form(String pattern, String replacement) {
        return new Form(Pattern.compile(pattern), replacement);
    }
}
