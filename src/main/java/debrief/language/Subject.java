package debrief.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence speaks of a machine. "They" is either: then what was named last decides. */
record Subject(Pattern machine, Pattern person) {

    /** As far back as "they" is taken to point, in chars. */
    private static final int REACH = 120;

    private static final Pattern THEY = Pattern.compile("(?i)(?:they|who|it)\\b");

    static Subject from(PatternTable table) {
        return new Subject(table.compile("{MACHINE}"), table.compile("{PERSON}"));
    }

    boolean isMachine(String text, int start, int end) {
        String words = text.substring(start, end);
        if (endOfLast(machine, withoutLastWord(words)) >= 0) return true;
        if (endOfLast(person, words) >= 0) return false;
        String before = THEY.matcher(words).lookingAt()
                ? text.substring(Math.max(0, start - REACH), start)
                : Clause.sentenceBefore(text, start);
        return endOfLast(machine, before) > endOfLast(person, before);
    }

    private static String withoutLastWord(String words) {
        return words.replaceFirst("[\\w']+\\W*$", "");
    }

    private static int endOfLast(Pattern pattern, String text) {
        int end = -1;
        Matcher found = pattern.matcher(text);
        while (found.find()) end = found.end();
        return end;
    }
}
