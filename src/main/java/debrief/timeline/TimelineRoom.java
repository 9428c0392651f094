package debrief.timeline;

import debrief.db.Db;
import debrief.incident.IncidentChanged;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import java.time.InstantSource;

/** Builds the timeline's use cases. */
public final class TimelineRoom {
    public final HearMessage hear;
    public final CaptureMessage capture;
    public final WithdrawCapture withdraw;
    public final NoteEntry note;
    public final NoteChange noteChange;
    public final Timelines timelines;

    public TimelineRoom(Db db, Outbox outbox, InstantSource clock, IncidentRoom incidents) {
        var heard = new HeardStore(db);
        var entries = new EntryStore(db);
        var keeper = new EntryKeeper(entries, outbox, clock);
        hear = new HearMessage(db, incidents, heard, keeper);
        capture = new CaptureMessage(db, incidents.incidents, heard, entries, keeper);
        withdraw = new WithdrawCapture(db, incidents.incidents, heard, entries, keeper);
        note = new NoteEntry(incidents.incidents, entries, clock);
        noteChange = new NoteChange(entries, clock);
        timelines = new Timelines(incidents.incidents, entries, heard);
    }

    public void register(Letters letters) {
        letters.handler(IncidentChanged.class, "NoteChange", noteChange);
    }
}
