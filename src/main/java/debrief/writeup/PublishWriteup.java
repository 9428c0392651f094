package debrief.writeup;

import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;
import debrief.shared.UtcTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Publishes a write-up: from then on others read it, and what it says stays as it was said. */
public final class PublishWriteup {
    private final Db db;
    private final DraftWriteup draft;
    private final WriteupStore store;
    private final AmendWriteup amend;
    private final Outbox outbox;
    private final InstantSource clock;

    PublishWriteup(
            Db db, DraftWriteup draft, WriteupStore store, AmendWriteup amend, Outbox outbox, InstantSource clock) {
        this.db = db;
        this.draft = draft;
        this.store = store;
        this.amend = amend;
        this.outbox = outbox;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Done(Published writeup) implements Outcome {}

        record AlreadyPublished(UtcTime at) implements Outcome {}

        /** Not yet; each thing missing says what to do about it. */
        record NotYet(List<Missing> missing) implements Outcome {}

        /** There is none that this person may see. */
        record NoIncident() implements Outcome {}
    }

    public Outcome run(IncidentId incident, PersonId by) {
        return db.call(() -> {
            var before = store.find(incident, Viewer.of(by));
            if (before.isPresent())
                return new Outcome.AlreadyPublished(before.get().publishedAt());
            var now = draft.run(incident, Viewer.of(by));
            if (now.isEmpty()) return new Outcome.NoIncident();
            return now.get().ready()
                    ? publish(now.get(), by, clock.instant())
                    : new Outcome.NotYet(now.get().missing());
        });
    }

    private Outcome publish(Draft ready, PersonId by, Instant at) {
        var row = new WriteupStore.Row(ready.incident(), at, by, ArticleJson.write(ready.article()));
        if (!store.add(row)) return new Outcome.AlreadyPublished(new UtcTime(at));
        amend.run(ready.incident());
        outbox.post(new WriteupPublished(ready.incident()));
        return new Outcome.Done(store.find(ready.incident(), Viewer.of(by)).orElseThrow());
    }
}
