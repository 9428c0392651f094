package debrief.jobs;

import debrief.db.Db;
import java.time.Duration;
import java.time.Instant;

/**
 * One worker per lane in the whole cluster: a lane is leased, renewed while it is worked, and taken over when its
 * worker is silent for {@link #LEASE}. Only the database's clock is asked, so clocks of machines may differ.
 */
final class Lanes {
    /** Far above the five seconds that one call may take. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Db db;
    private final String owner;

    Lanes(Db db, String owner) {
        this.db = db;
        this.owner = owner;
    }

    String owner() {
        return owner;
    }

    /** Takes the lane unless somebody else works it or it sleeps. */
    boolean take(String lane) {
        return db.call(() -> db.jdbi().withHandle(handle -> {
            handle.createUpdate("insert into lane (name) values (:lane) on conflict do nothing")
                    .bind("lane", lane)
                    .execute();
            return handle.createUpdate("""
                            update lane set owner = :owner, lease_until = :until
                            where name = :lane
                              and (owner is null or owner = :owner or lease_until < current_timestamp)
                              and (wait_until is null or wait_until <= current_timestamp)
                            """)
                            .bind("lane", lane)
                            .bind("owner", owner)
                            .bind("until", now().plus(LEASE))
                            .execute()
                    == 1;
        }));
    }

    boolean renew(String lane) {
        return db.call(() -> db.jdbi()
                        .withHandle(handle -> handle.createUpdate(
                                        "update lane set lease_until = :until where name = :lane and owner = :owner")
                                .bind("lane", lane)
                                .bind("owner", owner)
                                .bind("until", now().plus(LEASE))
                                .execute()))
                == 1;
    }

    void release(String lane) {
        db.run(() -> db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update lane set owner = null, lease_until = null where name = :lane and owner = :owner")
                        .bind("lane", lane)
                        .bind("owner", owner)
                        .execute()));
    }

    void sleep(String lane, Duration time) {
        db.run(() -> db.jdbi()
                .useHandle(handle -> handle.createUpdate("update lane set wait_until = :until where name = :lane")
                        .bind("lane", lane)
                        .bind("until", now().plus(time))
                        .execute()));
    }

    /** Lanes with nothing left to do. */
    void purge() {
        db.run(() -> db.jdbi().useHandle(handle -> handle.execute("""
                delete from lane where owner is null and not exists (
                    select 1 from letter where letter.lane = lane.name and letter.state in ('new', 'sending'))
                """)));
    }

    private Instant now() {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("select current_timestamp")
                        .mapTo(Instant.class)
                        .one());
    }
}
