package debrief.jobs;

import debrief.db.Db;

/**
 * Where letters are posted. Posting joins the transaction of the fact behind it: both are stored, or neither.
 */
public final class Outbox {
    private final Db db;
    private final Letters letters;
    private final LetterStore store;
    private final Bell bell;

    Outbox(Db db, Letters letters, LetterStore store, Bell bell) {
        this.db = db;
        this.letters = letters;
        this.store = store;
        this.bell = bell;
    }

    public void post(Letter letter) {
        db.run(() -> {
            for (var route : letters.routesOf(letter)) store.add(letter, route.name());
            db.afterCommit(bell::ring);
        });
    }

    /**
     * Posts unless a letter was posted under this key before, by whichever instance.
     *
     * @return whether it was the first
     */
    public boolean postOnce(String key, Letter letter) {
        return db.call(() -> {
            if (!store.claim(key)) return false;
            post(letter);
            return true;
        });
    }
}
