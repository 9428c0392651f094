package debrief.catalog;

import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** What is known of people. Whoever is met for the first time is asked for at Slack, later; nobody waits for it. */
public final class People {
    private static final Duration ASK_AGAIN_AFTER = Duration.ofDays(1);

    private final Db db;
    private final PersonStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    People(Db db, Outbox outbox, InstantSource clock) {
        this.db = db;
        this.store = new PersonStore(db);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The person, or a stand-in with the id as name and UTC as zone while Slack has not answered yet. */
    public Person person(PersonId id) {
        return find(id).orElseGet(() -> {
            meet(id);
            return new Person(id, id.value(), ZoneOffset.UTC, false, false);
        });
    }

    /** Somebody was seen: makes sure that Slack is asked about them, once a day at most. */
    public void meet(PersonId id) {
        if (find(id).isPresent()) return;
        long day = clock.instant().getEpochSecond() / ASK_AGAIN_AFTER.toSeconds();
        outbox.postOnce("person/" + id + "/" + day, new PersonMet(id));
    }

    /** What Slack told. */
    public void remember(Person person) {
        db.run(() -> store.put(person));
    }

    private Optional<Person> find(PersonId id) {
        return store.find(id);
    }
}
