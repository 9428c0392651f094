package debrief.incident;

import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody declares an incident. Whoever declares is its commander until somebody takes the role over. */
public final class OpenIncident {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_IMPACT = 1_000;

    private final Db db;
    private final IncidentStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    OpenIncident(Db db, IncidentStore store, Outbox outbox, InstantSource clock) {
        this.db = db;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What the declarer says.
     *
     * @param impact what users meet; may be empty, the headline then asks for it
     * @param startedAt when it began, or null for now
     */
    public record Request(
            String title,
            String impact,
            Severity severity,
            List<ServiceId> services,
            boolean restricted,
            @Nullable Instant startedAt,
            PersonId by) {}

    /** A part of the request that people can mend. */
    public enum Field {
        TITLE,
        IMPACT,
        STARTED_AT
    }

    public sealed interface Outcome {
        record Opened(IncidentId id) implements Outcome {}

        /** Nothing was opened; each field has a sentence for the person. */
        record Unclear(Map<Field, String> sentences) implements Outcome {}
    }

    public Outcome run(Request request) {
        var now = clock.instant();
        var unclear = check(request, now);
        if (!unclear.isEmpty()) return new Outcome.Unclear(unclear);
        var startedAt = request.startedAt() == null ? now : request.startedAt();
        return new Outcome.Opened(db.call(() -> open(request, startedAt, now)));
    }

    private IncidentId open(Request request, Instant startedAt, Instant now) {
        var id = store.add(request, startedAt, now);
        store.addMember(id, request.by(), now);
        outbox.post(new IncidentDeclared(id));
        outbox.post(new IncidentChanged(
                id, ChangeKind.DECLARED, request.by(), now, "Incident declared: " + request.title()));
        for (var service : request.services()) {
            if (store.addService(id, service, now)) outbox.post(new ServiceNamed(id, service));
        }
        return id;
    }

    private static Map<Field, String> check(Request request, Instant now) {
        var unclear = new LinkedHashMap<Field, String>();
        if (request.title().isBlank()) unclear.put(Field.TITLE, "Say in a few words what is happening.");
        if (request.title().length() > LONGEST_TITLE) {
            unclear.put(
                    Field.TITLE, "Keep the title under " + LONGEST_TITLE + " characters; the rest fits under impact.");
        }
        if (request.impact().length() > LONGEST_IMPACT) {
            unclear.put(Field.IMPACT, "Keep the impact under " + LONGEST_IMPACT + " characters.");
        }
        if (request.startedAt() != null && request.startedAt().isAfter(now.plusSeconds(60))) {
            unclear.put(Field.STARTED_AT, "This lies in the future. When did it begin?");
        }
        return unclear;
    }
}
