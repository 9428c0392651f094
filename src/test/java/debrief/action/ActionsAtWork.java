package debrief.action;

import static debrief.support.AnIncident.EMIL;

import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import debrief.shared.PersonId;
import debrief.support.AnIncident;
import debrief.support.House;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A house with the room in it, and short ways to say what a test does. */
abstract class ActionsAtWork {
    static final ServiceId LOG_SHIPPER = new ServiceId("log-shipper");
    static final ServiceId CHECKOUT = new ServiceId("checkout");
    static final TeamId PLATFORM = new TeamId("platform");
    static final TeamId PAYMENTS = new TeamId("payments");
    static final TeamId ENABLEMENT = new TeamId("enablement");

    final List<Letter> posted = new ArrayList<>();
    House house;
    ActionRoom room;

    abstract Db open();

    @BeforeEach
    void start() {
        house = new House(open());
        room = new ActionRoom(
                house.db, house.jobs.outbox, house.jobs.timers, house.clock, house.catalog, house.incidents);
        room.register(house.jobs.letters);
        hear(ActionRouted.class);
        hear(ActionUnowned.class);
        hear(DetailAsked.class);
        hear(DetailAnswered.class);
        hear(OwnerToDecide.class);
        hear(ActionChanged.class);
    }

    private <L extends Letter> void hear(Class<L> letter) {
        house.jobs.letters.handler(letter, "Hear" + letter.getSimpleName(), posted::add);
    }

    @AfterEach
    void close() {
        house.close();
    }

    Proposal proposal(String text, ServiceId service, IncidentId incident) {
        var moment = new Moment(Instant.parse("2023-02-14T09:20:00Z"), "The last log line arrived.");
        return new Proposal(
                null,
                text,
                "a drill pages within five minutes",
                service,
                "Nothing told us that logs had stopped",
                List.of(moment),
                "Nobody could search logs",
                incident,
                EMIL,
                "Payments responder",
                house.clock.instant());
    }

    ActionId filed(String text) {
        return room.propose
                .run(proposal(text, LOG_SHIPPER, AnIncident.logsMissing(house)))
                .action();
    }

    Action now(ActionId id) {
        return room.actions.get(id);
    }

    Seen seen(ActionId id, PersonId by) {
        return new Seen(id, now(id).version(), by);
    }

    List<String> told(ActionId id) {
        return room.actions.history(id).stream().map(HistoryLine::words).toList();
    }
}
