package debrief.action;

import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import debrief.jobs.Timers;
import debrief.shared.PersonId;
import java.time.InstantSource;
import java.util.Set;

/** Builds the room. */
public final class ActionRoom {
    public final ProposeAction propose;
    public final AcceptAction accept;
    public final RefuseAction refuse;
    public final SettleOwner settle;
    public final AskForDetail askForDetail;
    public final AnswerDetail answerDetail;
    public final PutOffAction putOff;
    public final SameAs sameAs;
    public final KeepDifferent keepDifferent;
    public final DifferentAfterAll differentAfterAll;
    public final CompleteAction complete;
    public final DeclineAction decline;
    public final RecordMessage recordMessage;
    public final Actions actions;

    private final LookAgain lookAgain;

    /** Without admins. */
    public ActionRoom(
            Db db, Outbox outbox, Timers timers, InstantSource clock, CatalogRoom catalog, IncidentRoom incidents) {
        this(db, outbox, timers, clock, catalog, incidents, Set.of());
    }

    /** @param admins who may decide for every team */
    public ActionRoom(
            Db db,
            Outbox outbox,
            Timers timers,
            InstantSource clock,
            CatalogRoom catalog,
            IncidentRoom incidents,
            Set<PersonId> admins) {
        var store = new ActionStore(db);
        var trail = new TrailStore(db);
        var likenesses = new LikenessStore(db);
        var messages = new MessageStore(db);
        var ownership = new Ownership(catalog);
        var deciders = new Deciders(catalog, incidents, admins);
        var deciding = new Deciding(db, outbox, timers, clock, deciders);
        var joining = new Joining(deciding, trail, likenesses, outbox);
        actions = new Actions(store, trail, likenesses, messages, deciders, catalog);
        propose = new ProposeAction(db, outbox, ownership, new LikeActions(catalog));
        accept = new AcceptAction(deciding, deciders, outbox);
        refuse = new RefuseAction(deciding, ownership, outbox, trail);
        settle = new SettleOwner(deciding, deciders, outbox);
        askForDetail = new AskForDetail(deciding, ownership, outbox);
        answerDetail = new AnswerDetail(deciding, deciders, outbox);
        putOff = new PutOffAction(deciding, deciders, catalog, timers, clock);
        sameAs = new SameAs(deciding, deciders, actions, store, joining);
        keepDifferent = new KeepDifferent(deciding, likenesses);
        differentAfterAll = new DifferentAfterAll(deciding, deciders, store, joining);
        complete = new CompleteAction(deciding, deciders, clock);
        decline = new DeclineAction(deciding, deciders);
        recordMessage = new RecordMessage(db, store, messages, outbox);
        lookAgain = new LookAgain(deciding, store, outbox);
    }

    public void register(Letters letters) {
        letters.handler(LookAgainDue.class, "LookAgain", lookAgain);
    }
}
