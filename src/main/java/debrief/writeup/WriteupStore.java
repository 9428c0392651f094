package debrief.writeup;

import debrief.db.Db;
import debrief.incident.Audience;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.PersonId;
import debrief.shared.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Published write-ups and their amendments. There is no statement that changes an article. */
final class WriteupStore {
    private static final String READ = """
            select w.incident_id, w.published_at, w.published_by, w.article
            from writeup w join incident i on i.id = w.incident_id
            where
            """;

    private final Db db;

    WriteupStore(Db db) {
        this.db = db;
    }

    /** As it lies in the table. */
    public record Row(IncidentId incidentId, Instant publishedAt, PersonId publishedBy, String article) {}

    /** As it lies in the table. */
    public record AmendmentRow(int number, Instant madeAt, String words, String actions) {}

    /** As it lies in the table. */
    public record ChangeRow(Instant changedAt, String words) {}

    /** @return whether nothing was published for this incident before */
    boolean add(Row row) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                        insert into writeup (incident_id, published_at, published_by, article)
                        values (:incidentId, :publishedAt, :publishedBy, :article) on conflict do nothing
                        """)
                                .bind("incidentId", row.incidentId())
                                .bind("publishedAt", row.publishedAt())
                                .bind("publishedBy", row.publishedBy())
                                .bind("article", row.article())
                                .execute())
                == 1;
    }

    Optional<Published> find(IncidentId incident, Viewer viewer) {
        return db.jdbi()
                .withHandle(
                        handle -> handle.createQuery(READ + " w.incident_id = :incident and " + Audience.maySee("i"))
                                .bind("incident", incident)
                                .bind("viewer", Audience.viewer(viewer))
                                .mapTo(Row.class)
                                .findOne()
                                .map(this::published));
    }

    List<Published> newest(int atMost, Viewer viewer) {
        return db
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                READ + Audience.maySee("i") + " order by w.published_at desc, w.incident_id desc"
                                        + " fetch first :atMost rows only")
                        .bind("atMost", atMost)
                        .bind("viewer", Audience.viewer(viewer))
                        .mapTo(Row.class)
                        .list())
                .stream()
                .map(this::published)
                .toList();
    }

    boolean addAmendment(IncidentId incident, AmendmentRow row) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                        insert into writeup_amendment (incident_id, number, made_at, words, actions)
                        values (:incident, :number, :madeAt, :words, :actions) on conflict do nothing
                        """)
                                .bind("incident", incident)
                                .bind("number", row.number())
                                .bind("madeAt", row.madeAt())
                                .bind("words", row.words())
                                .bind("actions", row.actions())
                                .execute())
                == 1;
    }

    void update(IncidentId incident, int number, String actions) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        update writeup_amendment set actions = :actions
                        where incident_id = :incident and number = :number
                        """)
                        .bind("incident", incident)
                        .bind("number", number)
                        .bind("actions", actions)
                        .execute());
    }

    void addChange(IncidentId incident, int number, ChangeRow row) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into writeup_change (incident_id, number, changed_at, words)
                        values (:incident, :number, :changedAt, :words)
                        """)
                        .bind("incident", incident)
                        .bind("number", number)
                        .bind("changedAt", row.changedAt())
                        .bind("words", row.words())
                        .execute());
    }

    private Published published(Row row) {
        return new Published(
                row.incidentId(),
                ArticleJson.read(row.article()),
                new UtcTime(row.publishedAt()),
                row.publishedBy(),
                amendments(row.incidentId()));
    }

    private List<Amendment> amendments(IncidentId incident) {
        return db
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select number, made_at, words, actions from writeup_amendment
                        where incident_id = :incident order by number
                        """)
                        .bind("incident", incident)
                        .mapTo(AmendmentRow.class)
                        .list())
                .stream()
                .map(row -> new Amendment(
                        row.number(),
                        new UtcTime(row.madeAt()),
                        row.words(),
                        ArticleJson.readItems(row.actions()),
                        changes(incident, row.number())))
                .toList();
    }

    private List<Amendment.Change> changes(IncidentId incident, int number) {
        return db
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select changed_at, words from writeup_change
                        where incident_id = :incident and number = :number order by id
                        """)
                        .bind("incident", incident)
                        .bind("number", number)
                        .mapTo(ChangeRow.class)
                        .list())
                .stream()
                .map(row -> new Amendment.Change(new UtcTime(row.changedAt()), row.words()))
                .toList();
    }
}
