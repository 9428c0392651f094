package debrief.action;

import debrief.db.Db;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which older actions a new one resembles, and what people said of that. */
final class LikenessStore {
    private static final String ADD = """
            insert into action_likeness (action_id, existing, place, nearness, reason, words)
            values (:action, :existing, :place, :nearness, :reason, :words)
            """;
    private static final String OF = """
            select existing, nearness, reason, words, verdict from action_likeness
            where action_id = :action order by place
            """;
    private static final String SAY = """
            update action_likeness set verdict = :verdict where action_id = :action and existing = :existing
            """;
    private static final String SAY_ALL = """
            update action_likeness set verdict = :verdict where action_id = :action and verdict is null
            """;

    private final Db db;

    LikenessStore(Db db) {
        this.db = db;
    }

    /** A likeness as its table has it: words with commas between them. */
    public record Row(
            ActionId existing,
            Candidate.Nearness nearness,
            String reason,
            String words,
            @Nullable String verdict) {
        Candidate candidate() {
            var shared = words.isEmpty() ? List.<String>of() : List.of(words.split(","));
            return new Candidate(existing, nearness, reason, shared, verdict == null ? null : verdict.equals("same"));
        }
    }

    void add(ActionId action, List<Candidate> candidates) {
        db.jdbi().useHandle(handle -> {
            for (int place = 0; place < candidates.size(); place++) {
                var candidate = candidates.get(place);
                handle.createUpdate(ADD)
                        .bind("action", action)
                        .bind("place", place)
                        .bind("existing", candidate.existing())
                        .bind("nearness", candidate.nearness())
                        .bind("reason", candidate.reason())
                        .bind("words", String.join(",", candidate.sharedWords()))
                        .execute();
            }
        });
    }

    List<Candidate> of(ActionId action) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("action", action)
                        .mapTo(Row.class)
                        .map(Row::candidate)
                        .list());
    }

    void say(ActionId action, ActionId existing, boolean same) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(SAY)
                        .bind("verdict", same ? "same" : "different")
                        .bind("action", action)
                        .bind("existing", existing)
                        .execute());
    }

    /** Says that it differs from every candidate nobody spoke about yet. */
    int sayAllDifferent(ActionId action) {
        return db.jdbi()
                .withHandle(handle -> handle.createUpdate(SAY_ALL)
                        .bind("verdict", "different")
                        .bind("action", action)
                        .execute());
    }
}
