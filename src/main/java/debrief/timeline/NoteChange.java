package debrief.timeline;

import debrief.incident.IncidentChanged;
import debrief.jobs.Handler;
import debrief.timeline.EntryStore.NewEntry;
import java.time.InstantSource;

/** Keeps every change of the incident's state as an entry of its own. */
public final class NoteChange implements Handler<IncidentChanged> {
    private final EntryStore entries;
    private final InstantSource clock;

    NoteChange(EntryStore entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void handle(IncidentChanged change) {
        entries.add(new NewEntry(
                change.incident(),
                change.at(),
                EntryKind.of(change.kind()),
                EntrySource.CHANGE,
                change.by(),
                change.words(),
                null,
                null,
                clock.instant()));
    }
}
