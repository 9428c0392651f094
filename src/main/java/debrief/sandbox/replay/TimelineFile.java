package debrief.sandbox.replay;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads {@code time, actor_role, event}, tab-separated under a line of headings; times are local to a zone. */
final class TimelineFile {
    private static final String HEADING = "time\tactor_role\tevent";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private TimelineFile() {}

    /** Whether the text is such a file at all. */
    static boolean isOne(String text) {
        return text.strip().startsWith(HEADING);
    }

    /** The facts by time; those of one minute stay in the order of the file. */
    static List<Row> rows(String name, String text, ZoneId zone) {
        if (!isOne(text))
            throw new IllegalArgumentException(name + " does not begin with " + HEADING.replace('\t', ' '));
        var read = new ArrayList<Row>();
        for (var line : text.lines().skip(1).toList()) if (!line.isBlank()) read.add(row(name, line, zone));
        read.sort(Comparator.comparing(Row::at));
        var numbered = new ArrayList<Row>();
        for (var row : read) numbered.add(new Row(numbered.size() + 1, row.at(), row.role(), row.event()));
        return numbered;
    }

    private static Row row(String name, String line, ZoneId zone) {
        var parts = line.split("\t", 3);
        if (parts.length < 3) throw new IllegalArgumentException("%s: not three columns: %s".formatted(name, line));
        try {
            var at = ZonedDateTime.parse(parts[0].strip(), TIME.withZone(zone));
            return new Row(0, at.toInstant(), parts[1].strip(), parts[2].strip());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("%s: not a time: %s".formatted(name, parts[0]), unreadable);
        }
    }
}
