package debrief.jobs;

import debrief.db.Db;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Builds the letter box. Fill {@link #letters} before the worker starts. */
public final class JobsRoom {
    public final Letters letters = new Letters();
    public final Outbox outbox;
    public final Timers timers;
    public final Worker worker;

    private final LetterStore store;
    private final Bell bell = new Bell();

    public JobsRoom(Db db, InstantSource clock) {
        store = new LetterStore(db);
        outbox = new Outbox(db, letters, store, bell);
        timers = new Timers(db, letters, outbox, clock, bell);
        var lanes = new Lanes(db, UUID.randomUUID().toString());
        worker = new Worker(store, lanes, new LaneWorker(db, letters, store, lanes), timers, bell);
    }

    public QueueState queue() {
        return store.state();
    }

    /** The newest letters that could not be delivered. */
    public List<FailedLetter> failed(int atMost) {
        return store.failed(atMost);
    }

    /** Tries a failed letter again. @return whether there was such a letter */
    public boolean retry(long id) {
        boolean found = store.retry(id);
        bell.ring();
        return found;
    }
}
