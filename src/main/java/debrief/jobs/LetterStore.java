package debrief.jobs;

import debrief.db.Db;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters, and the keys seen, in the database. */
final class LetterStore {
    private static final String ADD = """
            insert into letter (kind, route, lane, payload, state, posted_at)
            values (:kind, :route, :lane, :payload, 'new', current_timestamp)
            """;
    private static final String CLAIM = """
            insert into seen_key (seen, seen_at) values (:key, current_timestamp)
            on conflict do nothing
            """;
    private static final String NEXT = """
            select id, route, payload, state, attempts, posted_at from letter
            where lane = :lane and state in ('new', 'sending')
            order by id
            fetch first 1 rows only
            """;
    private static final String BEGIN = """
            update letter set state = 'sending', attempts = attempts + 1
            where id = :id and state in ('new', 'sending') and exists (
                select 1 from lane
                where name = letter.lane and owner = :owner and lease_until > current_timestamp)
            """;
    private static final String END = """
            update letter set state = 'done', payload = '', ended_at = current_timestamp, last_error = null
            where id = :id and state in ('new', 'sending')
            """;
    private static final String TROUBLE = """
            update letter set state = :state, attempts = :attempts, last_error = :error
            where id = :id and state in ('new', 'sending')
            """;
    private static final String WAITING_LANES = """
            select distinct lane from letter where state in ('new', 'sending')
            """;

    private final Db db;

    LetterStore(Db db) {
        this.db = db;
    }

    /** A letter as it waits. */
    public record Waiting(long id, String route, String payload, String state, int attempts, Instant postedAt) {
        boolean maybeSent() {
            return state.equals("sending");
        }
    }

    void add(Letter letter, String route) {
        var lane = route + "/" + letter.subject();
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("kind", letter.getClass().getSimpleName())
                        .bind("route", route)
                        .bind("lane", lane)
                        .bind("payload", LetterJson.write(letter))
                        .execute());
    }

    boolean claim(String key) {
        return db.jdbi()
                        .withHandle(handle ->
                                handle.createUpdate(CLAIM).bind("key", key).execute())
                == 1;
    }

    List<String> waitingLanes() {
        return db.jdbi()
                .withHandle(handle ->
                        handle.createQuery(WAITING_LANES).mapTo(String.class).list());
    }

    Optional<Waiting> next(String lane) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(NEXT)
                        .bind("lane", lane)
                        .mapTo(Waiting.class)
                        .findOne());
    }

    /** Marks a letter as on its way, if the lane is still ours. */
    boolean begin(long id, String owner) {
        return db.call(() -> db.jdbi()
                        .withHandle(handle -> handle.createUpdate(BEGIN)
                                .bind("id", id)
                                .bind("owner", owner)
                                .execute()))
                == 1;
    }

    boolean end(long id) {
        return db.jdbi()
                        .withHandle(handle ->
                                handle.createUpdate(END).bind("id", id).execute())
                == 1;
    }

    void trouble(Waiting letter, String state, int attempts, String error) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(TROUBLE)
                        .bind("id", letter.id())
                        .bind("state", state)
                        .bind("attempts", attempts)
                        .bind("error", error)
                        .execute());
    }

    List<FailedLetter> failed(int atMost) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select id, kind, route, lane, attempts, posted_at, coalesce(last_error, '') as last_error
                        from letter where state = 'failed' order by id desc
                        fetch first :most rows only
                        """)
                        .bind("most", atMost)
                        .mapTo(FailedLetter.class)
                        .list());
    }

    /** Puts a failed letter back to the end of its patience: it is tried once more from the first attempt. */
    boolean retry(long id) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate(
                                        "update letter set state = 'new', attempts = 0 where id = :id and state = 'failed'")
                                .bind("id", id)
                                .execute())
                == 1;
    }

    QueueState state() {
        return db.jdbi().withHandle(LetterStore::counted);
    }

    private static QueueState counted(Handle handle) {
        return handle.createQuery("""
                        select count(case when state in ('new', 'sending') then 1 end) as waiting,
                               count(case when state = 'failed' then 1 end) as failed,
                               min(case when state in ('new', 'sending') then posted_at end) as oldest_waiting,
                               current_timestamp as checked_at
                        from letter where state in ('new', 'sending', 'failed')
                        """).mapTo(QueueState.class).one();
    }

    /** Removes what ended before {@code age}; keys are kept as long as Slack may repeat itself. */
    void purge(Duration age) {
        db.run(() -> db.jdbi().useHandle(handle -> {
            Instant before = handle.createQuery("select current_timestamp")
                    .mapTo(Instant.class)
                    .one()
                    .minus(age);
            handle.createUpdate("delete from letter where state = 'done' and ended_at < :before")
                    .bind("before", before)
                    .execute();
            handle.createUpdate("delete from seen_key where seen_at < :before")
                    .bind("before", before)
                    .execute();
        }));
    }
}
