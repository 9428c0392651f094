package debrief.timeline;

import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** What was said, in all its wordings. */
final class HeardStore {
    private static final String MAKE = """
            insert into heard_message (channel, ts, incident_id, heard, original, author_name, app, said, edited, deleted)
            values (:channel, :ts, :incident, false, false, '', false, '', false, false)
            on conflict do nothing
            """;
    private static final String COLUMNS = """
            select channel, ts, incident_id, heard, original, author, author_name, app, thread_ts, said, said_at, edited, deleted
            from heard_message
            """;
    private static final String SAVE = """
            update heard_message
            set heard = :heard, original = :original, author = :author, author_name = :authorName, app = :app,
                thread_ts = :threadTs, said = :said, said_at = :saidAt, edited = :edited, deleted = :deleted
            where channel = :channel and ts = :ts
            """;
    private static final String ADD_VERSION = """
            insert into message_version (channel, ts, said_at, said) values (:channel, :ts, :saidAt, :said)
            on conflict do nothing
            """;

    private final Db db;

    HeardStore(Db db) {
        this.db = db;
    }

    /** The row of this message, made when there is none, and held until the transaction ends: tellings and marks queue here. */
    HeardRow locked(ChannelId channel, MessageTs ts, IncidentId incident) {
        return db.jdbi().withHandle(handle -> {
            handle.createUpdate(MAKE)
                    .bind("channel", channel)
                    .bind("ts", ts)
                    .bind("incident", incident)
                    .execute();
            return handle.createQuery(COLUMNS + " where channel = :channel and ts = :ts for update")
                    .bind("channel", channel)
                    .bind("ts", ts)
                    .mapTo(HeardRow.class)
                    .one();
        });
    }

    void save(HeardRow row) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(SAVE)
                        .bind("channel", row.channel())
                        .bind("ts", row.ts())
                        .bind("heard", row.heard())
                        .bind("original", row.original())
                        .bindByType("author", row.author(), PersonId.class)
                        .bind("authorName", row.authorName())
                        .bind("app", row.app())
                        .bindByType("threadTs", row.threadTs(), MessageTs.class)
                        .bind("said", row.said())
                        .bindByType("saidAt", row.saidAt(), MessageTs.class)
                        .bind("edited", row.edited())
                        .bind("deleted", row.deleted())
                        .execute());
    }

    void addVersion(ChannelId channel, MessageTs ts, MessageTs saidAt, Words words) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(ADD_VERSION)
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .bind("saidAt", saidAt)
                        .bind("said", words.joined())
                        .execute());
    }

    /** Empties every version: of a deleted message only that it was there is kept. */
    void forgetWords(HeardRow row) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update message_version set said = '' where channel = :channel and ts = :ts")
                        .bind("channel", row.channel())
                        .bind("ts", row.ts())
                        .execute());
    }

    List<HeardMessage> all(IncidentId incident) {
        return db.jdbi()
                .withHandle(
                        handle -> handle.createQuery(COLUMNS + " where incident_id = :incident and heard order by ts")
                                .bind("incident", incident)
                                .mapTo(HeardRow.class)
                                .map(HeardRow::message)
                                .list());
    }

    Optional<HeardMessage> find(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(COLUMNS + " where channel = :channel and ts = :ts and heard")
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .mapTo(HeardRow.class)
                        .findOne()
                        .map(HeardRow::message));
    }

    List<MessageVersion> versions(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select said_at, said from message_version
                                where channel = :channel and ts = :ts order by said_at
                                """)
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .mapTo(MessageVersion.class)
                        .list());
    }
}
