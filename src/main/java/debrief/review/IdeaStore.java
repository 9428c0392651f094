package debrief.review;

import debrief.action.ActionId;
import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ideas, word for word and as their authors want them now. */
final class IdeaStore {
    private static final String IDEA = """
            select id, review_id, said_by, said, wording, service, done_when, factor_id, state, said_at, channel, ts, action_id
            from review_idea
            """;

    private final Db db;

    IdeaStore(Db db) {
        this.db = db;
    }

    /** An idea before it has a number. */
    public record New(
            ReviewId review,
            PersonId by,
            String said,
            Idea.State state,
            Instant at,
            @Nullable ChannelId channel,
            @Nullable MessageTs ts) {}

    IdeaId add(New idea) {
        return db.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        insert into review_idea (review_id, said_by, said, wording, state, said_at, channel, ts)
                        values (:review, :by, :said, :said, :state, :at, :channel, :ts)
                        """)
                        .bindMethods(idea)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(IdeaId.class)
                        .one());
    }

    Optional<Idea> find(IdeaId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(IDEA + "where id = :id")
                        .bind("id", id)
                        .mapTo(Idea.class)
                        .findOne());
    }

    Optional<Idea> at(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(IDEA + "where channel = :channel and ts = :ts")
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .mapTo(Idea.class)
                        .findOne());
    }

    /** In the order in which they came. */
    List<Idea> all(ReviewId review) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(IDEA + "where review_id = :review order by said_at, id")
                        .bind("review", review)
                        .mapTo(Idea.class)
                        .list());
    }

    void state(IdeaId id, Idea.State state) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("update review_idea set state = :state where id = :id")
                        .bind("id", id)
                        .bind("state", state)
                        .execute());
    }

    void reword(IdeaId id, String said) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_idea set said = :said, wording = :said where id = :id")
                        .bind("id", id)
                        .bind("said", said)
                        .execute());
    }

    void remove(IdeaId id) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("delete from review_idea where id = :id")
                        .bind("id", id)
                        .execute());
    }

    void change(IdeaId id, DecideIdea.Wording wording) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        update review_idea
                        set wording = :text, service = :service, done_when = :doneWhen, factor_id = :factor, state = 'KEPT'
                        where id = :id
                        """)
                        .bind("id", id)
                        .bind("text", wording.text())
                        .bindByType("service", wording.service(), ServiceId.class)
                        .bindByType("doneWhen", wording.doneWhen(), String.class)
                        .bindByType("factor", wording.factor(), FactorId.class)
                        .execute());
    }

    void proposed(IdeaId id, ActionId action) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_idea set state = 'PROPOSED', action_id = :action where id = :id")
                        .bind("id", id)
                        .bind("action", action)
                        .execute());
    }
}
