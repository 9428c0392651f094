package debrief.timeline;

import java.util.List;

/** What a message says: its text, and the names of the files that came with it. */
public record Words(String text, List<String> files) {
    public Words {
        files = List.copyOf(files);
    }

    /** One text; each file's name stands on a line of its own. NUL, which no database keeps, is left out. */
    String joined() {
        var joined = new StringBuilder(text.strip());
        for (var file : files)
            joined.append(joined.isEmpty() ? "" : "\n").append("File: ").append(file);
        return joined.toString().replace("\0", "");
    }
}
