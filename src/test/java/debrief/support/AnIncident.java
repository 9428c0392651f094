package debrief.support;

import debrief.catalog.ServiceId;
import debrief.incident.IncidentId;
import debrief.incident.OpenIncident;
import debrief.incident.Severity;
import debrief.shared.PersonId;
import java.util.List;

/** Incidents for tests; what a test does not name does not matter to it. */
public final class AnIncident {
    public static final PersonId ADA = new PersonId("U0ADA");
    public static final PersonId BEN = new PersonId("U0BEN");
    public static final PersonId CHEN = new PersonId("U0CHEN");
    public static final PersonId DANA = new PersonId("U0DANA");
    public static final PersonId EMIL = new PersonId("U0EMIL");
    public static final PersonId INES = new PersonId("U0INES");
    public static final PersonId HUGO = new PersonId("U0HUGO");

    private AnIncident() {}

    /** Declared by Ada, now, naming the log shipper. */
    public static IncidentId logsMissing(House house) {
        return opened(house, false);
    }

    /** The same, seen by its channel only. */
    public static IncidentId restricted(House house) {
        return opened(house, true);
    }

    private static IncidentId opened(House house, boolean restricted) {
        var request = new OpenIncident.Request(
                "Central logs are missing",
                "Nobody can search logs newer than 13:45",
                Severity.SEV2,
                List.of(new ServiceId("log-shipper")),
                restricted,
                null,
                ADA);
        return switch (house.incidents.open.run(request)) {
            case OpenIncident.Outcome.Opened(var id) -> id;
            case OpenIncident.Outcome.Unclear unclear -> throw new AssertionError(unclear);
        };
    }
}
