package debrief.jobs;

import debrief.db.Db;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Letters to be posted later, by the incident's clock. They survive a restart; one that was missed is posted late, once. */
public final class Timers {
    private final Db db;
    private final Letters letters;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Bell bell;

    Timers(Db db, Letters letters, Outbox outbox, InstantSource clock, Bell bell) {
        this.db = db;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
        this.bell = bell;
    }

    /** A timer that is set. */
    public record Due(String name, Instant dueAt, String kind, String payload) {}

    /** Sets a timer; one of the same name is replaced. Joins the caller's transaction. */
    public void set(String name, Instant dueAt, Letter letter) {
        db.run(() -> db.jdbi().useHandle(handle -> {
            cancel(name);
            handle.createUpdate(
                            "insert into timer (name, due_at, kind, payload) values (:name, :dueAt, :kind, :payload)")
                    .bind("name", name)
                    .bind("dueAt", dueAt)
                    .bind("kind", letter.getClass().getSimpleName())
                    .bind("payload", LetterJson.write(letter))
                    .execute();
            db.afterCommit(bell::ring);
        }));
    }

    public void cancel(String name) {
        db.run(() -> db.jdbi()
                .useHandle(handle -> handle.createUpdate("delete from timer where name = :name")
                        .bind("name", name)
                        .execute()));
    }

    /** When the timer of this name is due, if it is set. */
    public Optional<Instant> dueAt(String name) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("select due_at from timer where name = :name")
                        .bind("name", name)
                        .mapTo(Instant.class)
                        .findOne());
    }

    /** Posts the letters whose time has come. @return whether there were any */
    boolean ring() {
        var due = due();
        for (var timer : due) db.run(() -> ring(timer));
        return !due.isEmpty();
    }

    private void ring(Due timer) {
        int mine = db.jdbi()
                .withHandle(handle -> handle.createUpdate("delete from timer where name = :name and due_at = :dueAt")
                        .bind("name", timer.name())
                        .bind("dueAt", timer.dueAt())
                        .execute());
        if (mine == 1) outbox.post(LetterJson.read(timer.payload(), letters.kind(timer.kind())));
    }

    private List<Due> due() {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select name, due_at, kind, payload from timer
                        where due_at <= :now order by due_at fetch first 200 rows only
                        """)
                        .bind("now", clock.instant())
                        .mapTo(Due.class)
                        .list());
    }
}
