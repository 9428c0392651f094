package debrief.review;

import debrief.db.Db;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people answered. */
final class AnswerStore {
    private static final String ANSWER = """
            select id, review_id, phase, prompt_ref, said_by, said, entry_id, in_private, channel, ts, said_at
            from review_answer
            """;

    private final Db db;

    AnswerStore(Db db) {
        this.db = db;
    }

    /** An answer before it has a number. */
    public record New(
            ReviewId review,
            Phase phase,
            @Nullable PromptId prompt,
            PersonId by,
            String said,
            @Nullable EntryId entry,
            boolean inPrivate,
            @Nullable ChannelId channel,
            @Nullable MessageTs ts,
            Instant at) {}

    AnswerId add(New answer) {
        return db.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        insert into review_answer (review_id, phase, prompt_ref, said_by, said, entry_id, in_private,
                                                   channel, ts, said_at)
                        values (:review, :phase, :prompt, :by, :said, :entry, :inPrivate, :channel, :ts, :at)
                        """)
                        .bindMethods(answer)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(AnswerId.class)
                        .one());
    }

    /** By phase, and in the order in which they were said. */
    List<Answer> all(ReviewId review) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(ANSWER + "where review_id = :review order by said_at, id")
                        .bind("review", review)
                        .mapTo(Answer.class)
                        .list());
    }

    Optional<Answer> at(ChannelId channel, MessageTs ts) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(ANSWER + "where channel = :channel and ts = :ts")
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .mapTo(Answer.class)
                        .findOne());
    }

    void reword(AnswerId id, String said) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("update review_answer set said = :said where id = :id")
                        .bind("id", id)
                        .bind("said", said)
                        .execute());
    }

    void remove(AnswerId id) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("delete from review_answer where id = :id")
                        .bind("id", id)
                        .execute());
    }
}
