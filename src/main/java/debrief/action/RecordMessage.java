package debrief.action;

import debrief.db.Db;
import debrief.jobs.Outbox;

/** Where an action is shown now. What changed while it was being posted is shown next. */
public final class RecordMessage {
    private final Db db;
    private final ActionStore actions;
    private final MessageStore messages;
    private final Outbox outbox;

    RecordMessage(Db db, ActionStore actions, MessageStore messages, Outbox outbox) {
        this.db = db;
        this.actions = actions;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** @param shown the version that the message shows */
    public void run(ActionId id, ShownAt at, int shown) {
        db.run(() -> {
            messages.put(id, at);
            actions.find(id)
                    .filter(action -> action.version() != shown)
                    .ifPresent(action -> outbox.post(new ActionChanged(id, action.incident(), action.state())));
        });
    }
}
