package debrief.sandbox.replay;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who plays what in a recording.
 *
 * @param title one line for the list of recordings
 * @param about one or two sentences for it
 * @param source whose account this is, and its licence
 * @param zone the zone of the times in the file
 * @param home the channel where people speak before the incident has one
 * @param scribe who puts facts on the timeline
 * @param declare how it is declared
 * @param speak by role: the person or app that speaks for it
 * @param pinned numbers of the rows that the scribe puts on the timeline
 * @param along what people do beside talking, by the row after which they do it
 * @param then what is played after the last row, when one plays on; empty: nothing
 */
public record Cast(
        String title,
        String about,
        String source,
        ZoneId zone,
        String home,
        String scribe,
        Declaration declare,
        Map<String, String> speak,
        Set<Integer> pinned,
        Map<Integer, List<Move>> along,
        List<Move> then) {

    /** Everyone who is in the incident channel: the person who declares, the scribe, and whoever speaks. */
    public Set<String> people() {
        var all = new LinkedHashSet<String>();
        all.add(declare.by());
        all.add(scribe);
        speak.values().stream().filter(Cast::isPerson).forEach(all::add);
        return all;
    }

    static boolean isPerson(String id) {
        return id.startsWith("U");
    }
}
