package debrief.writeup;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escapes people's text for Markdown: it reads the same, and can make no heading, list, link, picture, table or HTML. Line
 * ends become breaks inside the paragraph.
 */
final class MarkdownText {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]|~^$]|:(?=//)|(?<=\\bwww)\\.");
    private static final Pattern LINE_START = Pattern.compile("^[#+=>:-]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");

    private MarkdownText() {}

    static String escape(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::line)
                .collect(Collectors.joining("\\\n"));
    }

    private static String line(String line) {
        var safe = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        safe = LINE_START.matcher(safe).replaceAll("\\\\$0");
        safe = NUMBERED.matcher(safe).replaceAll("$1\\\\$2");
        return safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\\>", "&gt;")
                .replace(">", "&gt;");
    }
}
