package debrief.review;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.incident.IncidentResolved;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import debrief.jobs.Timers;
import debrief.review.prompt.PromptLibrary;
import debrief.timeline.TimelineRoom;
import java.time.InstantSource;

/** Builds the room. */
public final class ReviewRoom {
    public final Reviews reviews;
    public final Stories stories;
    public final Accounts accounts;
    public final FactorTable factorTable = FactorTable.english();

    public final ScheduleReview schedule;
    public final MoveReview move;
    public final MoveSlot moveSlot;
    public final StartReview start;
    public final NextPhase nextPhase;
    public final HearAnswer hearAnswer;
    public final AnswerPrompt answer;
    public final WriteAccount writeAccount;
    public final ShareAccount shareAccount;
    public final ParkIdea parkIdea;
    public final DecideIdea decideIdea;
    public final AddFactor addFactor;
    public final RecordPosted recordPosted;

    private final Remind remind;
    private final Inviting inviting;
    private final Asking asking;
    private final ProposeIdeas proposeIdeas;

    /** What may be set. @param soakWorkingDays how long kept ideas rest before they become actions */
    public record Settings(Seal seal, int soakWorkingDays) {
        public static final int USUAL_SOAK = 2;
    }

    /** The rooms below. */
    public record Rooms(CatalogRoom catalog, IncidentRoom incidents, TimelineRoom timelines, ActionRoom actions) {}

    public ReviewRoom(Db db, Outbox outbox, Timers timers, InstantSource clock, Rooms rooms, Settings settings) {
        var ground = new Ground(db, outbox, timers, clock);
        var stores = Stores.over(db);
        var near = new Neighbours(rooms.catalog(), rooms.incidents(), rooms.timelines(), rooms.actions());
        var library = PromptLibrary.english();
        var booking = new Booking(ground, stores.reviews(), near);
        var courses = new Courses(near);
        inviting = new Inviting(ground, stores.reviews(), near, courses, library);
        asking = new Asking(ground, stores, near);
        reviews = new Reviews(stores, near, booking, inviting);
        stories = new Stories(stores, near, factorTable);
        accounts = new Accounts(stores, near, settings.seal());
        schedule = new ScheduleReview(ground, stores.reviews(), near, booking);
        move = new MoveReview(ground, stores.reviews(), near, booking);
        moveSlot = new MoveSlot(ground, stores.reviews(), booking);
        start = new StartReview(ground, stores, near, booking, inviting, courses, library);
        parkIdea = new ParkIdea(ground, stores, near, library);
        var gates = new Gates(stores, factorTable, library);
        nextPhase = new NextPhase(ground, stores, near, asking, gates, parkIdea, settings.soakWorkingDays());
        hearAnswer = new HearAnswer(ground, stores, near, parkIdea, asking);
        answer = new AnswerPrompt(ground, stores, parkIdea, asking, settings.seal());
        writeAccount = new WriteAccount(ground, stores, settings.seal());
        shareAccount = new ShareAccount(ground, stores, near, settings.seal());
        decideIdea = new DecideIdea(ground, stores, library);
        addFactor = new AddFactor(ground, stores, near, factorTable, library);
        recordPosted = new RecordPosted(ground, stores, asking);
        remind = new Remind(ground, stores.reviews(), near);
        proposeIdeas = new ProposeIdeas(ground, stores, near);
    }

    public void register(Letters letters) {
        letters.handler(IncidentResolved.class, "ScheduleReview", schedule);
        letters.handler(SlotBegan.class, "InviteToAccount", inviting);
        letters.handler(ReminderDue.class, "RemindOfReview", remind);
        letters.handler(WritingBegan.class, "StartWrittenReview", start);
        letters.handler(PromptHourCame.class, "AskInTheMorning", asking);
        letters.handler(SoakOver.class, "ProposeIdeas", proposeIdeas);
    }
}
