package debrief.incident;

import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Incidents, the services they name and the people in them. */
final class IncidentStore {
    private static final String COLUMNS = """
            select id, title, impact, severity, status, restricted, declared_by, started_at, declared_at, resolved_at,
                   channel, channel_name, headline, commander, scribe
            from incident i
            """;
    private static final String ADD = """
            insert into incident (title, impact, severity, status, restricted, declared_by, started_at, declared_at, commander)
            values (:title, :impact, :severity, :status, :restricted, :declaredBy, :startedAt, :declaredAt, :commander)
            """;

    private final Db db;

    IncidentStore(Db db) {
        this.db = db;
    }

    /** The row alone; services stand in a table of their own. */
    public record Row(
            IncidentId id,
            String title,
            String impact,
            Severity severity,
            Status status,
            boolean restricted,
            PersonId declaredBy,
            Instant startedAt,
            Instant declaredAt,
            @Nullable Instant resolvedAt,
            @Nullable ChannelId channel,
            @Nullable String channelName,
            @Nullable MessageTs headline,
            @Nullable PersonId commander,
            @Nullable PersonId scribe) {

        Incident with(List<ServiceId> services) {
            return new Incident(
                    id,
                    title,
                    impact,
                    severity,
                    status,
                    services,
                    restricted,
                    declaredBy,
                    startedAt,
                    declaredAt,
                    resolvedAt,
                    channel,
                    channelName,
                    headline,
                    commander,
                    scribe);
        }
    }

    IncidentId add(OpenIncident.Request request, Instant startedAt, Instant declaredAt) {
        return db.jdbi()
                .withHandle(handle -> handle.createUpdate(ADD)
                        .bind("title", request.title())
                        .bind("impact", request.impact())
                        .bind("severity", request.severity())
                        .bind("status", Status.INVESTIGATING)
                        .bind("restricted", request.restricted())
                        .bind("declaredBy", request.by())
                        .bind("startedAt", startedAt)
                        .bind("declaredAt", declaredAt)
                        .bind("commander", request.by())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(IncidentId.class)
                        .one());
    }

    Optional<Incident> find(IncidentId id, Viewer viewer) {
        return one(
                COLUMNS + "where i.id = :id and " + Audience.maySee("i"),
                query -> query.bind("id", id).bind("viewer", Audience.viewer(viewer)));
    }

    Optional<Incident> at(ChannelId channel) {
        return one(COLUMNS + "where i.channel = :channel", query -> query.bind("channel", channel));
    }

    List<Incident> all(Viewer viewer) {
        return db.jdbi()
                .withHandle(handle -> handle
                        .createQuery(
                                COLUMNS + "where " + Audience.maySee("i") + " order by i.declared_at desc, i.id desc")
                        .bind("viewer", Audience.viewer(viewer))
                        .mapTo(Row.class)
                        .list()
                        .stream()
                        .map(row -> row.with(services(row.id())))
                        .toList());
    }

    /** Sets one column. @return whether it held another value before */
    boolean set(IncidentId id, String column, @Nullable Object value) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update incident set %1$s = :value
                                where id = :id and (%1$s is null or %1$s <> :value)
                                """.formatted(column))
                                .bind("id", id)
                                .bind("value", value)
                                .execute())
                == 1;
    }

    void setResolvedAt(IncidentId id, @Nullable Instant at) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("update incident set resolved_at = :at where id = :id")
                        .bind("id", id)
                        .bindByType("at", at, Instant.class)
                        .execute());
    }

    boolean addService(IncidentId id, ServiceId service, Instant at) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                insert into incident_service (incident_id, service, named_at) values (:id, :service, :at)
                                on conflict do nothing
                                """)
                                .bind("id", id)
                                .bind("service", service)
                                .bind("at", at)
                                .execute())
                == 1;
    }

    /** Of several moments the earliest stands, whichever comes first. @return whether the person is new here */
    boolean addMember(IncidentId id, PersonId person, Instant at) {
        return db.jdbi().withHandle(handle -> {
            boolean isNew = handle.createUpdate("""
                            insert into incident_member (incident_id, person, seen_at) values (:id, :person, :at)
                            on conflict do nothing
                            """)
                            .bind("id", id)
                            .bind("person", person)
                            .bind("at", at)
                            .execute()
                    == 1;
            if (!isNew) seenEarlier(handle, id, person, at);
            return isNew;
        });
    }

    private static void seenEarlier(Handle handle, IncidentId id, PersonId person, Instant at) {
        handle.createUpdate("""
                        update incident_member set seen_at = :at
                        where incident_id = :id and person = :person and seen_at > :at
                        """)
                .bind("id", id)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    List<PersonId> members(IncidentId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select person from incident_member where incident_id = :id order by seen_at, person")
                        .bind("id", id)
                        .mapTo(PersonId.class)
                        .list());
    }

    private List<ServiceId> services(IncidentId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select service from incident_service where incident_id = :id order by named_at, service")
                        .bind("id", id)
                        .mapTo(ServiceId.class)
                        .list());
    }

    private Optional<Incident> one(String sql, java.util.function.UnaryOperator<Query> bound) {
        return db.jdbi()
                .withHandle(handle -> bound.apply(handle.createQuery(sql))
                        .mapTo(Row.class)
                        .findOne()
                        .map(row -> row.with(services(row.id()))));
    }
}
