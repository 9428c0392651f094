package debrief.timeline;

import debrief.db.Db;
import debrief.incident.Incidents;

/** Somebody takes their mark back. The entry goes when nobody else wants it. */
public final class WithdrawCapture {
    private final Db db;
    private final Incidents incidents;
    private final HeardStore heard;
    private final EntryStore entries;
    private final EntryKeeper keeper;

    WithdrawCapture(Db db, Incidents incidents, HeardStore heard, EntryStore entries, EntryKeeper keeper) {
        this.db = db;
        this.incidents = incidents;
        this.heard = heard;
        this.entries = entries;
        this.keeper = keeper;
    }

    public sealed interface Outcome {
        /** The entry is gone; putting a mark back brings it back under the same number. */
        record Withdrawn() implements Outcome {}

        /** Somebody else wants it, or the same person by other means. */
        record StillWanted() implements Outcome {}

        record WasNotCaptured() implements Outcome {}

        record NoIncidentHere() implements Outcome {}
    }

    public Outcome run(Wish wish) {
        return db.call(() -> {
            var incident = incidents.at(wish.channel());
            if (incident.isEmpty()) return new Outcome.NoIncidentHere();
            var message = heard.locked(wish.channel(), wish.ts(), incident.get().id());
            boolean before = entries.isStanding(wish.channel(), wish.ts());
            entries.mark(wish, false);
            keeper.settle(message);
            if (entries.isStanding(wish.channel(), wish.ts())) return new Outcome.StillWanted();
            return before ? new Outcome.Withdrawn() : new Outcome.WasNotCaptured();
        });
    }
}
