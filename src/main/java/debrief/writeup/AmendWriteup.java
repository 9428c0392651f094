package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.jobs.Outbox;
import debrief.writeup.Amendment.Item;
import debrief.writeup.WriteupStore.AmendmentRow;
import debrief.writeup.WriteupStore.ChangeRow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Adds to a published write-up what came of the ideas: the actions as its first amendment, and each later change of them as a
 * line of that amendment's history. Called again when nothing changed, it changes nothing.
 */
public final class AmendWriteup {
    private static final int ACTIONS = 1;

    private final WriteupStore store;
    private final Function<IncidentId, List<Item>> actions;
    private final Outbox outbox;
    private final InstantSource clock;

    AmendWriteup(WriteupStore store, Function<IncidentId, List<Item>> actions, Outbox outbox, InstantSource clock) {
        this.store = store;
        this.actions = actions;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void run(IncidentId incident) {
        store.find(incident, Viewer.house()).ifPresent(writeup -> amend(writeup, actions.apply(incident)));
    }

    private void amend(Published writeup, List<Item> now) {
        if (now.isEmpty()) return;
        var before = writeup.amendments().stream()
                .filter(amendment -> amendment.number() == ACTIONS)
                .findFirst();
        if (before.isEmpty()) join(writeup.incident(), now);
        else if (!before.get().actions().equals(now))
            follow(writeup.incident(), before.get().actions(), now);
    }

    private void join(IncidentId incident, List<Item> now) {
        var words = now.size() == 1 ? "One action came of the ideas." : now.size() + " actions came of the ideas.";
        store.addAmendment(incident, new AmendmentRow(ACTIONS, clock.instant(), words, ArticleJson.write(now)));
        outbox.post(new WriteupAmended(incident, ACTIONS));
    }

    private void follow(IncidentId incident, List<Item> before, List<Item> now) {
        store.update(incident, ACTIONS, ArticleJson.write(now));
        var at = clock.instant();
        for (var item : now) {
            if (before.contains(item)) continue;
            note(incident, at, before.stream().anyMatch(old -> old.action() == item.action()), item);
        }
    }

    private void note(IncidentId incident, Instant at, boolean known, Item item) {
        var words = "“" + item.title() + "” " + (known ? "is now: " : "was added: ") + item.state() + ", with "
                + item.owner() + ".";
        store.addChange(incident, ACTIONS, new ChangeRow(at, words));
    }
}
