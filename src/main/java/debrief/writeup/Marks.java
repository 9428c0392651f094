package debrief.writeup;

import debrief.timeline.Entry;
import debrief.timeline.EntryId;
import debrief.timeline.Timeline;
import java.util.HashMap;
import java.util.Map;

/** What each entry is in the drawing. */
final class Marks {
    private Marks() {}

    static Map<EntryId, Mark> of(Timeline timeline) {
        var marks = new HashMap<EntryId, Mark>();
        timeline.entries().forEach(entry -> marks.put(entry.id(), plain(entry)));
        timeline.entries().stream()
                .filter(entry -> !entry.kind().isChange())
                .findFirst()
                .ifPresent(first -> marks.put(first.id(), Mark.DETECTED));
        return marks;
    }

    private static Mark plain(Entry entry) {
        return switch (entry.kind()) {
            case OBSERVATION, QUESTION -> Mark.NOTE;
            case DECISION -> Mark.DECISION;
            case ACTION -> Mark.REMEDY;
            case ROLE -> Mark.HANDOFF;
            case DECLARED, STATUS, SEVERITY, IMPACT, SERVICE, RESOLVED, REOPENED -> Mark.STATUS;
        };
    }
}
