package debrief.action;

import debrief.catalog.TeamId;
import debrief.db.Db;
import java.util.List;
import java.util.Optional;

/** What was decided about actions, which teams passed them on, and which are said to be the same. */
final class TrailStore {
    private static final String TELL = """
            insert into action_history (action_id, happened_at, person, said) values (:action, :at, :by, :words)
            """;
    private static final String HISTORY = """
            select happened_at, person, said from action_history
            where action_id = :action order by id
            """;
    private static final String HOP = """
            insert into action_hop (action_id, place, team, reason) values (:action, :place, :team, :reason)
            """;
    private static final String JOIN = """
            insert into action_join (action_id, into_id, older_state) values (:action, :older, :state)
            """;

    private final Db db;

    TrailStore(Db db) {
        this.db = db;
    }

    void tell(ActionId action, HistoryLine line) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(TELL)
                        .bind("action", action)
                        .bindMethods(line)
                        .execute());
    }

    List<HistoryLine> history(ActionId action) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(HISTORY)
                        .bind("action", action)
                        .mapTo(HistoryRow.class)
                        .map(HistoryRow::line)
                        .list());
    }

    void passedOn(ActionId action, int place, TeamId team, String reason) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(HOP)
                        .bind("action", action)
                        .bind("place", place)
                        .bind("team", team)
                        .bind("reason", reason)
                        .execute());
    }

    /** The teams that passed it on, first to last. */
    List<TeamId> passedOnBy(ActionId action) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select team from action_hop where action_id = :action order by place")
                        .bind("action", action)
                        .mapTo(TeamId.class)
                        .list());
    }

    void join(ActionId action, ActionId older, ActionState olderState) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(JOIN)
                        .bind("action", action)
                        .bind("older", older)
                        .bind("state", olderState)
                        .execute());
    }

    /** Takes a join back. @return the state that the older action had before it */
    Optional<ActionState> unjoin(ActionId action) {
        return db.jdbi().withHandle(handle -> {
            var before = handle.createQuery("select older_state from action_join where action_id = :action")
                    .bind("action", action)
                    .mapTo(ActionState.class)
                    .findOne();
            handle.createUpdate("delete from action_join where action_id = :action")
                    .bind("action", action)
                    .execute();
            return before;
        });
    }
}
