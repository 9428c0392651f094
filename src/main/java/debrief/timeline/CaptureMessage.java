package debrief.timeline;

import debrief.db.Db;
import debrief.incident.Incidents;

/**
 * Somebody wants a message on the timeline. A mark that comes before its message waits for it; one that comes after a newer
 * wish of the same person changes nothing.
 */
public final class CaptureMessage {
    private final Db db;
    private final Incidents incidents;
    private final HeardStore heard;
    private final EntryStore entries;
    private final EntryKeeper keeper;

    CaptureMessage(Db db, Incidents incidents, HeardStore heard, EntryStore entries, EntryKeeper keeper) {
        this.db = db;
        this.incidents = incidents;
        this.heard = heard;
        this.entries = entries;
        this.keeper = keeper;
    }

    public sealed interface Outcome {
        record Captured(EntryId entry) implements Outcome {}

        record AlreadyCaptured(EntryId entry) implements Outcome {}

        /** The message has not come, yet or ever; the mark is kept for when it does. */
        record NeverHeard() implements Outcome {}

        record MessageDeleted() implements Outcome {}

        /** The same person has changed their mind since. */
        record WithdrawnSince() implements Outcome {}

        record NoIncidentHere() implements Outcome {}
    }

    public Outcome run(Wish wish) {
        return db.call(() -> {
            var incident = incidents.at(wish.channel());
            if (incident.isEmpty()) return new Outcome.NoIncidentHere();
            var message = heard.locked(wish.channel(), wish.ts(), incident.get().id());
            boolean before = entries.isStanding(wish.channel(), wish.ts());
            entries.mark(wish, true);
            keeper.settle(message);
            return outcome(message, before);
        });
    }

    private Outcome outcome(HeardRow message, boolean before) {
        if (message.deleted()) return new Outcome.MessageDeleted();
        if (!message.heard()) return new Outcome.NeverHeard();
        return entries.ofMessage(message.channel(), message.ts())
                .filter(EntryStore.Read::standing)
                .<Outcome>map(
                        entry -> before ? new Outcome.AlreadyCaptured(entry.id()) : new Outcome.Captured(entry.id()))
                .orElseGet(Outcome.WithdrawnSince::new);
    }
}
