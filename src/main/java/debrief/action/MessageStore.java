package debrief.action;

import debrief.db.Db;
import java.util.List;

/** Where actions are shown. */
final class MessageStore {
    private final Db db;

    MessageStore(Db db) {
        this.db = db;
    }

    void put(ActionId action, ShownAt at) {
        db.run(() -> db.jdbi().useHandle(handle -> {
            handle.createUpdate("delete from action_message where action_id = :action and channel = :channel")
                    .bind("action", action)
                    .bind("channel", at.channel())
                    .execute();
            handle.createUpdate("insert into action_message (action_id, channel, ts) values (:action, :channel, :ts)")
                    .bind("action", action)
                    .bindMethods(at)
                    .execute();
        }));
    }

    List<ShownAt> of(ActionId action) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select channel, ts from action_message where action_id = :action order by channel")
                        .bind("action", action)
                        .mapTo(ShownAt.class)
                        .list());
    }
}
