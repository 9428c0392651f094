package debrief.timeline;

import debrief.jobs.Outbox;
import debrief.timeline.EntryStore.NewEntry;
import java.time.InstantSource;

/** Makes and takes away the entry of a message: it stands while the message is heard, not deleted, and somebody wants it. */
final class EntryKeeper {
    private final EntryStore entries;
    private final Outbox outbox;
    private final InstantSource clock;

    EntryKeeper(EntryStore entries, Outbox outbox, InstantSource clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Brings the entry in line with the message and its marks. The message's row must be held. */
    void settle(HeardRow message) {
        boolean shall = message.heard() && !message.deleted() && entries.isWanted(message.channel(), message.ts());
        var entry = entries.ofMessage(message.channel(), message.ts());
        boolean does = entry.isPresent() && entry.get().standing();
        if (shall == does) return;
        if (entry.isPresent()) entries.stand(entry.get().id(), shall);
        else entries.add(entryOf(message));
        if (!message.deleted()) outbox.post(new CaptureChanged(message.channel(), message.ts()));
    }

    private NewEntry entryOf(HeardRow message) {
        return new NewEntry(
                message.incidentId(),
                message.ts().instant(),
                EntryKind.OBSERVATION,
                EntrySource.MESSAGE,
                message.author(),
                null,
                message.channel(),
                message.ts(),
                clock.instant());
    }
}
