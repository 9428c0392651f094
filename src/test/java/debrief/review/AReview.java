package debrief.review;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.action.ActionRoom;
import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.jobs.Letter;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.support.AnIncident;
import debrief.support.House;
import debrief.timeline.CaptureWay;
import debrief.timeline.EntryId;
import debrief.timeline.HearMessage;
import debrief.timeline.Speaker;
import debrief.timeline.TimelineRoom;
import debrief.timeline.Wish;
import debrief.timeline.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rooms up to the review, with an incident channel in which people talk; and the letters that went to Slack. */
final class AReview implements AutoCloseable {
    static final ChannelId CHANNEL = new ChannelId("C0INC");

    final House house;
    final TimelineRoom timeline;
    final ActionRoom actions;
    final ReviewRoom room;
    final IncidentId incident;
    final List<Letter> sent = new ArrayList<>();
    private int serial = 0;

    AReview(Db db) {
        house = new House(db);
        timeline = new TimelineRoom(db, house.jobs.outbox, house.clock, house.incidents);
        actions = new ActionRoom(db, house.jobs.outbox, house.jobs.timers, house.clock, house.catalog, house.incidents);
        room = new ReviewRoom(
                db,
                house.jobs.outbox,
                house.jobs.timers,
                house.clock,
                new ReviewRoom.Rooms(house.catalog, house.incidents, timeline, actions),
                new ReviewRoom.Settings(new Seal(List.of("a key of enough length")), 2));
        timeline.register(house.jobs.letters);
        actions.register(house.jobs.letters);
        room.register(house.jobs.letters);
        slack();
        incident = AnIncident.logsMissing(house);
        house.incidents.record.channel(incident, CHANNEL, "inc-logs");
    }

    private void slack() {
        List<Class<? extends Letter>> letters = List.of(
                ReviewScheduled.class,
                SlotProposed.class,
                GroupInvited.class,
                GroupCancelled.class,
                ReviewReminded.class,
                AccountInvited.class,
                PhaseChanged.class,
                PromptAsked.class,
                AnswerGiven.class,
                AnsweredInPrivate.class,
                IdeaParked.class,
                IdeaReturned.class,
                IdeasOpened.class,
                IdeasProposed.class,
                AccountShared.class,
                AccountWithdrawn.class,
                FactorAdded.class,
                ReviewClosed.class);
        for (Class<? extends Letter> letter : letters) {
            house.jobs.letters.handler(letter, letter.getSimpleName(), (Letter one) -> sent.add(one));
        }
        house.jobs.letters.handler(
                PhaseThreadWanted.class,
                "PostThread",
                wanted -> room.recordPosted.thread(wanted.review(), wanted.phase(), root(wanted.phase())));
    }

    static MessageTs root(Phase phase) {
        return new MessageTs("1900000000.00000" + phase.ordinal());
    }

    MessageTs ts() {
        var now = house.clock.instant();
        return new MessageTs(now.getEpochSecond() + "." + String.format("%06d", ++serial));
    }

    /** Somebody says something in the incident's channel; it is pinned too. */
    MessageTs says(PersonId who, String at, String text) {
        house.clock.set(at);
        var ts = ts();
        hear(who, ts, text, null);
        timeline.capture.run(new Wish(CHANNEL, ts, AnIncident.ADA, CaptureWay.REACTION, ts));
        return ts;
    }

    /** Somebody types into the thread of a phase. */
    MessageTs types(PersonId who, Phase phase, String text) {
        var ts = ts();
        hear(who, ts, text, root(phase));
        room.hearAnswer.run(CHANNEL, ts);
        run();
        return ts;
    }

    private void hear(PersonId who, MessageTs ts, String text, MessageTs thread) {
        timeline.hear.run(new HearMessage.Posted(
                CHANNEL, ts, new Speaker(who, who.value(), false), new Words(text, List.of()), thread));
    }

    /** Ben and Dana work on it from 09:40; it is over at 11:00. */
    ReviewId resolved() {
        says(AnIncident.BEN, "2023-02-14T09:40:00Z", "Restarting the log shippers");
        says(AnIncident.BEN, "2023-02-14T09:47:00Z", "still the same error on every node");
        says(AnIncident.BEN, "2023-02-14T10:20:00Z", "Could someone from Payments look at the queue?");
        says(AnIncident.DANA, "2023-02-14T10:45:00Z", "weird, the runtime is not the one we expect");
        says(AnIncident.ADA, "2023-02-14T10:58:00Z", "Putting the old runtime back, logs arrive");
        house.clock.set("2023-02-14T11:00:00Z");
        house.incidents.resolve.run(incident, AnIncident.ADA);
        run();
        return room.reviews.of(incident).orElseThrow().id();
    }

    /** A resolved incident whose threads are open. */
    ReviewId started() {
        var id = resolved();
        house.clock.set("2023-02-16T14:00:00Z");
        run();
        room.start.run(id, AnIncident.ADA);
        run();
        return id;
    }

    NextPhase.Outcome next(ReviewId id, Phase closing, PersonId by) {
        var outcome = room.nextPhase.run(new NextPhase.Request(id, closing, by, false));
        run();
        return outcome;
    }

    void at(String time) {
        house.clock.set(time);
        run();
    }

    void run() {
        house.jobs.worker.runDue();
    }

    <L extends Letter> List<L> sent(Class<L> kind) {
        return sent.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Instant now() {
        return house.clock.instant();
    }

    Review review() {
        return room.reviews.of(incident).orElseThrow();
    }

    List<EntryId> entries() {
        return List.of(timeline.timelines.of(incident).entries().stream()
                .filter(entry -> entry.said().startsWith("Restarting"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    AddFactor.Outcome factor(ReviewId id, String code, String words) {
        return room.addFactor.run(
                new AddFactor.Request(id, AnIncident.BEN, code, Factor.Part.LIKELY, words, entries()));
    }

    void threeFactors(ReviewId id) {
        factor(id, "ARC-GUARD", "Any runtime value was accepted");
        factor(id, "ARC-DEFAULT", "The oldest template goes first");
        factor(id, "DEP-ENV", "The test cluster differs");
    }

    void to(ReviewId id, Phase wanted) {
        for (var phase : Phase.threads()) {
            if (phase == wanted) return;
            if (phase == Phase.FACTORS) threeFactors(id);
            if (phase == Phase.HELPED) types(AnIncident.ADA, Phase.HELPED, "The script had been practised");
            if (phase == Phase.SURPRISES) types(AnIncident.ADA, Phase.SURPRISES, "That the default had changed");
            assertThat(next(id, phase, AnIncident.ADA)).isNotInstanceOf(NextPhase.Outcome.Missing.class);
        }
    }

    ReviewStory story() {
        return room.stories.of(incident, Viewer.anyone()).orElseThrow();
    }

    /** All that stands in the tables that could hold what people said. */
    String everythingKept() {
        var all = new StringBuilder();
        for (var table : List.of("review_account", "review_answer", "letter", "timer")) {
            house.db
                    .jdbi()
                    .useHandle(handle -> handle.createQuery("select * from " + table)
                            .mapToMap()
                            .forEach(all::append));
        }
        return all.toString();
    }

    @Override
    public void close() {
        house.close();
    }
}
