package debrief.support;

import debrief.action.ActionId;
import debrief.action.ActionRoom;
import debrief.action.Proposal;
import debrief.action.Seen;
import debrief.catalog.Person;
import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.incident.OpenIncident;
import debrief.incident.Severity;
import debrief.review.ReviewRoom;
import debrief.review.Seal;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.CaptureMessage;
import debrief.timeline.CaptureWay;
import debrief.timeline.HearMessage;
import debrief.timeline.Speaker;
import debrief.timeline.TimelineRoom;
import debrief.timeline.Wish;
import debrief.timeline.Words;
import debrief.web.Answer;
import debrief.web.Request;
import debrief.web.Rooms;
import debrief.web.Site;
import debrief.writeup.Article.Findings;
import debrief.writeup.Told;
import debrief.writeup.WriteupRoom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A house in which an incident can be told, written up and read as a page. */
public final class TellingHouse implements AutoCloseable {
    public static final ChannelId CHANNEL = new ChannelId("C0INCIDENT");

    public final House house;
    public final TimelineRoom timeline;
    public final ActionRoom actions;
    public final ReviewRoom reviews;
    public final WriteupRoom writeups;
    public final Site site;
    public Told told = new Told(Findings.none(), null, List.of());
    private int messages;

    public TellingHouse(Db db) {
        house = new House(db);
        house.catalog.people.remember(new Person(new PersonId("B0ALERTS"), "Alerts", ZoneOffset.UTC, true, false));
        house.catalog.people.remember(
                new Person(new PersonId("B0CLUSTER"), "Cluster events", ZoneOffset.UTC, true, false));
        timeline = new TimelineRoom(db, house.jobs.outbox, house.clock, house.incidents);
        actions = new ActionRoom(db, house.jobs.outbox, house.jobs.timers, house.clock, house.catalog, house.incidents);
        reviews = new ReviewRoom(
                db,
                house.jobs.outbox,
                house.jobs.timers,
                house.clock,
                new ReviewRoom.Rooms(house.catalog, house.incidents, timeline, actions),
                new ReviewRoom.Settings(new Seal(List.of("a key of enough length")), 2));
        writeups = new WriteupRoom(
                db,
                house.jobs.outbox,
                house.clock,
                house.catalog,
                house.incidents,
                timeline,
                actions,
                new WriteupRoom.Sources(
                        _ -> told,
                        (channel, ts, _) -> "https://example.slack.com/archives/" + channel + "/p"
                                + ts.value().replace(".", "")));
        register();
        site = new Site(new Rooms(house.jobs, house.catalog, house.incidents, actions, reviews, writeups, house.clock));
    }

    private void register() {
        timeline.register(house.jobs.letters);
        actions.register(house.jobs.letters);
        reviews.register(house.jobs.letters);
        writeups.register(house.jobs.letters);
    }

    /** An incident of the log shipper with a channel, declared by Ada now. */
    public IncidentId incident(String title, String impact, boolean restricted) {
        var request = new OpenIncident.Request(
                title,
                impact,
                Severity.SEV2,
                List.of(new ServiceId("log-shipper")),
                restricted,
                house.clock.instant().minusSeconds(660),
                AnIncident.ADA);
        if (!(house.incidents.open.run(request) instanceof OpenIncident.Outcome.Opened(var id))) {
            throw new AssertionError("Not opened");
        }
        if (house.incidents.incidents.at(CHANNEL).isEmpty()) {
            house.incidents.record.channel(id, CHANNEL, "inc-logs");
        }
        house.jobs.worker.runDue();
        return id;
    }

    /** Somebody says something now, and it is pinned. */
    public void said(PersonId by, String words) {
        var ts = ts(house.clock.instant());
        var app = by.value().startsWith("B");
        timeline.hear.run(new HearMessage.Posted(
                CHANNEL, ts, new Speaker(by, by.value(), app), new Words(words, List.of()), null));
        var outcome = timeline.capture.run(new Wish(CHANNEL, ts, AnIncident.CHEN, CaptureWay.REACTION, ts));
        if (!(outcome instanceof CaptureMessage.Outcome.Captured)) throw new AssertionError(outcome);
        house.clock.tick(java.time.Duration.ofMinutes(4));
    }

    /** An idea becomes an action of the log shipper's team. */
    public ActionId action(IncidentId incident, String text, String doneWhen) {
        var proposal = Proposal.typed(text, doneWhen, AnIncident.BEN, "Platform responder", house.clock.instant())
                .about(new ServiceId("log-shipper"))
                .from(incident);
        var id = actions.propose.run(proposal).action();
        house.jobs.worker.runDue();
        return id;
    }

    public void accept(ActionId id) {
        actions.accept.run(new Seen(id, actions.actions.get(id).version(), AnIncident.ADA));
        house.jobs.worker.runDue();
    }

    /** What a browser on this machine gets. */
    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, List<String>> query) {
        return site.answer(new Request("GET", path, query, new Request.Origin("localhost:9080", "127.0.0.1", false)));
    }

    /** Never the same twice, as at Slack. */
    private MessageTs ts(Instant at) {
        return new MessageTs(at.getEpochSecond() + ".%06d".formatted(++messages));
    }

    @Override
    public void close() {
        house.close();
    }
}
