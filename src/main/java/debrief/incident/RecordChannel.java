package debrief.incident;

import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;

/** What Slack made for an incident: its channel, its headline, the people in it. */
public final class RecordChannel {
    private final Db db;
    private final IncidentStore store;
    private final Outbox outbox;

    RecordChannel(Db db, IncidentStore store, Outbox outbox) {
        this.db = db;
        this.store = store;
        this.outbox = outbox;
    }

    /** @param name the name Slack returned, which may differ from the one asked for */
    public void channel(IncidentId id, ChannelId channel, String name) {
        db.run(() -> {
            if (!store.set(id, "channel", channel)) return;
            store.set(id, "channel_name", name);
            outbox.post(new ChannelReady(id));
        });
    }

    public void renamed(IncidentId id, String name) {
        db.run(() -> store.set(id, "channel_name", name));
    }

    public void headline(IncidentId id, MessageTs headline) {
        db.run(() -> {
            if (store.set(id, "headline", headline)) outbox.post(new HeadlinePosted(id));
        });
    }

    /** Somebody is in the channel: joined it, or spoke there. */
    public void member(IncidentId id, PersonId person, Instant at) {
        db.run(() -> store.addMember(id, person, at));
    }
}
