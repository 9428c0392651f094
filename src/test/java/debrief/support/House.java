package debrief.support;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Person;
import debrief.db.Db;
import debrief.incident.IncidentRoom;
import debrief.jobs.JobsRoom;
import debrief.shared.PersonId;
import java.time.ZoneId;

/** The lower rooms, wired over a test's database, with a catalog of three teams. Register letters before posting. */
public final class House implements AutoCloseable {
    public final Db db;
    public final SettableClock clock = new SettableClock("2023-02-14T09:33:00Z");
    public final JobsRoom jobs;
    public final CatalogRoom catalog;
    public final IncidentRoom incidents;

    public House(Db db) {
        this.db = db;
        jobs = new JobsRoom(db, clock);
        catalog = new CatalogRoom(db, jobs.outbox, clock);
        catalog.loadFrom("""
                announcements: C0LEARNING
                facilitators: [U0INES, U0HUGO]
                teams:
                  - {id: platform, name: Platform, channel: C0PLATFORM, members: [U0ADA, U0BEN, U0CHEN], on_call: [U0ADA]}
                  - {id: payments, name: Payments, channel: C0PAYMENTS, members: [U0DANA, U0EMIL], on_call: [U0DANA]}
                  - {id: enablement, name: Enablement, channel: C0ENABLE, members: [U0INES, U0HUGO]}
                services:
                  - {id: log-shipper, name: Log shipper, owner: platform, also_called: [fluentd]}
                  - {id: checkout, name: Checkout, owner: payments}
                """);
        incidents = new IncidentRoom(db, jobs.outbox, clock, catalog);
        person("U0ADA", "Ada Lindqvist", "Europe/Copenhagen");
        person("U0BEN", "Ben Okafor", "Europe/London");
        person("U0CHEN", "Chen Wei", "Europe/Berlin");
        person("U0DANA", "Dana Ruiz", "America/New_York");
        person("U0EMIL", "Emil Novak", "Europe/Prague");
        person("U0INES", "Ines Duarte", "Europe/Lisbon");
        person("U0HUGO", "Hugo Silva", "Europe/Lisbon");
    }

    private void person(String id, String name, String zone) {
        catalog.people.remember(new Person(new PersonId(id), name, ZoneId.of(zone), false, false));
    }

    @Override
    public void close() {
        db.close();
    }
}
