package debrief.review;

import debrief.shared.PersonId;
import debrief.timeline.HeardMessage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who spoke in the incident's channel, in order of first word, and when each was last active. It lives as long as the
 * scheduling takes; nothing of it is kept.
 */
record Involved(Map<PersonId, Instant> lastActive, Map<PersonId, Integer> messages) {
    static Involved in(List<HeardMessage> heard) {
        var last = new LinkedHashMap<PersonId, Instant>();
        var counted = new LinkedHashMap<PersonId, Integer>();
        for (var message : heard) {
            var author = message.author();
            if (author == null || message.app() || message.deleted()) continue;
            last.merge(author, message.ts().instant(), (one, other) -> one.isAfter(other) ? one : other);
            counted.merge(author, 1, Integer::sum);
        }
        return new Involved(last, counted);
    }

    Set<PersonId> people() {
        return lastActive.keySet();
    }

    int spoke(PersonId person) {
        return messages.getOrDefault(person, 0);
    }
}
