package debrief.writeup;

import debrief.action.ActionChanged;
import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import debrief.timeline.TimelineRoom;
import java.time.InstantSource;
import java.util.function.Function;

/** Builds the room. */
public final class WriteupRoom {
    public final Telling telling;
    public final Moments moments;
    public final Writeups writeups;
    public final DraftWriteup draft;
    public final PublishWriteup publish;
    public final AmendWriteup amend;
    public final FindReaders readers;
    public final Renderer renderer = new Renderer();

    /**
     * What the write-up is told.
     *
     * @param told what a review has told so far
     * @param permalinks where messages can be opened
     */
    public record Sources(Function<IncidentId, Told> told, Permalinks permalinks) {}

    public WriteupRoom(
            Db db,
            Outbox outbox,
            InstantSource clock,
            CatalogRoom catalog,
            IncidentRoom incidents,
            TimelineRoom timeline,
            ActionRoom actions,
            Sources sources) {
        var store = new WriteupStore(db);
        telling = new Telling(incidents.cast);
        moments = new Moments(timeline.timelines, incidents, telling, catalog, sources.permalinks());
        writeups = new Writeups(store);
        var compose = new ComposeArticle(incidents.incidents, catalog, moments, telling);
        draft = new DraftWriteup(incidents.incidents, sources.told(), compose);
        amend = new AmendWriteup(store, new ActionItems(actions.actions, catalog, telling), outbox, clock);
        publish = new PublishWriteup(db, draft, store, amend, outbox, clock);
        readers = new FindReaders(incidents.incidents, catalog, outbox);
    }

    public void register(Letters letters) {
        letters.handler(WriteupPublished.class, "FindReaders", readers);
        letters.handler(ActionChanged.class, "AmendWriteup", changed -> {
            if (changed.incident() != null) amend.run(changed.incident());
        });
    }
}
