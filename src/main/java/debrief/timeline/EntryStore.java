package debrief.timeline;

import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks and entries. */
final class EntryStore {
    private static final String ADD_MARK = """
            insert into capture_mark (channel, ts, holder, how, wanted, wished_at)
            values (:channel, :ts, :holder, :how, :wanted, :wishedAt)
            on conflict do nothing
            """;
    private static final String RENEW_MARK = """
            update capture_mark set wanted = :wanted, wished_at = :wishedAt
            where channel = :channel and ts = :ts and holder = :holder and how = :how and wished_at < :wishedAt
            """;
    private static final String ADD = """
            insert into timeline_entry (incident_id, happened_at, kind, source, said_by, said, channel, message_ts, standing, noted_at)
            values (:incident, :happenedAt, :kind, :source, :by, :said, :channel, :messageTs, true, :notedAt)
            on conflict do nothing
            """;
    private static final String SELECT = """
            select e.id, e.incident_id as incident, e.happened_at, e.kind, e.source,
                   coalesce(m.author, e.said_by) as said_by, coalesce(m.said, e.said) as said,
                   e.channel, e.message_ts, m.thread_ts, coalesce(m.app, false) as app, e.standing
            from timeline_entry e
            left join heard_message m on m.channel = e.channel and m.ts = e.message_ts
            """;

    private final Db db;

    EntryStore(Db db) {
        this.db = db;
    }

    /** What is written when an entry is made; a captured message's words stay with the message. */
    public record NewEntry(
            IncidentId incident,
            Instant happenedAt,
            EntryKind kind,
            EntrySource source,
            @Nullable PersonId by,
            @Nullable String said,
            @Nullable ChannelId channel,
            @Nullable MessageTs messageTs,
            Instant notedAt) {}

    /** An entry as it is read, before its kind and source are known from the message it is from. */
    public record Read(
            EntryId id,
            IncidentId incident,
            Instant happenedAt,
            EntryKind kind,
            EntrySource source,
            @Nullable PersonId saidBy,
            String said,
            @Nullable ChannelId channel,
            @Nullable MessageTs messageTs,
            @Nullable MessageTs threadTs,
            boolean app,
            boolean standing) {

        Entry entry() {
            boolean message = source == EntrySource.MESSAGE;
            return new Entry(
                    id,
                    incident,
                    happenedAt,
                    message ? EntryKind.of(said) : kind,
                    message && app ? EntrySource.APP : source,
                    saidBy,
                    said,
                    channel,
                    messageTs,
                    threadTs);
        }
    }

    /** Keeps the newest wish of this holder in this way; an older or repeated one changes nothing. */
    void mark(Wish wish, boolean wanted) {
        db.jdbi().useHandle(handle -> {
            for (var sql : List.of(ADD_MARK, RENEW_MARK)) {
                handle.createUpdate(sql)
                        .bind("channel", wish.channel())
                        .bind("ts", wish.ts())
                        .bind("holder", wish.holder())
                        .bind("how", wish.how())
                        .bind("wanted", wanted)
                        .bind("wishedAt", wish.wishedAt())
                        .execute();
            }
        });
    }

    boolean isWanted(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                        .withHandle(handle -> handle.createQuery(
                                        "select count(*) from capture_mark where channel = :channel and ts = :ts and wanted")
                                .bind("channel", channel)
                                .bind("ts", ts)
                                .mapTo(Integer.class)
                                .one())
                > 0;
    }

    /** @return the entry's number, or nothing when the message has an entry already */
    Optional<EntryId> add(NewEntry entry) {
        return db.jdbi()
                .withHandle(handle -> handle.createUpdate(ADD)
                        .bindMethods(entry)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(EntryId.class)
                        .findOne());
    }

    void stand(EntryId id, boolean standing) {
        db.jdbi()
                .useHandle(
                        handle -> handle.createUpdate("update timeline_entry set standing = :standing where id = :id")
                                .bind("id", id)
                                .bind("standing", standing)
                                .execute());
    }

    Optional<Read> ofMessage(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(SELECT + " where e.channel = :channel and e.message_ts = :ts")
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .mapTo(Read.class)
                        .findOne());
    }

    boolean isStanding(ChannelId channel, MessageTs ts) {
        return ofMessage(channel, ts).filter(Read::standing).isPresent();
    }

    List<Entry> standing(IncidentId incident) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(SELECT + " where e.incident_id = :incident and e.standing")
                        .bind("incident", incident)
                        .mapTo(Read.class)
                        .map(Read::entry)
                        .list());
    }
}
