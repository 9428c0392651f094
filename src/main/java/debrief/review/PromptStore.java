package debrief.review;

import debrief.db.Db;
import debrief.review.prompt.Chosen;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import java.util.List;
import java.util.Optional;

/** The prompts of reviews. */
final class PromptStore {
    private static final String PROMPT = """
            select id, review_id, phase, prompt_id, trigger_kind, asked_of, question, follow_up, entry_id, state, channel, ts
            from review_prompt
            """;

    private final Db db;

    PromptStore(Db db) {
        this.db = db;
    }

    void add(ReviewId review, Chosen chosen) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into review_prompt (review_id, phase, prompt_id, trigger_kind, asked_of, question,
                                                   follow_up, entry_id, state)
                        values (:review, :phase, :promptId, :trigger, :to, :question, :followUp, :entry, 'WAITING')
                        """)
                        .bind("review", review)
                        .bindMethods(chosen)
                        .execute());
    }

    Optional<AskedPrompt> find(PromptId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(PROMPT + "where id = :id")
                        .bind("id", id)
                        .mapTo(AskedPrompt.class)
                        .findOne());
    }

    /** In the order in which they are to be asked. */
    List<AskedPrompt> all(ReviewId review) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(PROMPT + "where review_id = :review order by id")
                        .bind("review", review)
                        .mapTo(AskedPrompt.class)
                        .list());
    }

    List<AskedPrompt> all(ReviewId review, Phase phase) {
        return all(review).stream().filter(prompt -> prompt.phase() == phase).toList();
    }

    /** @return whether it was in one of the states before {@code to} */
    boolean move(PromptId id, AskedPrompt.State to) {
        var from = to == AskedPrompt.State.ASKED ? "state = 'WAITING'" : "state in ('WAITING', 'ASKED')";
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate(
                                        "update review_prompt set state = :to where id = :id and " + from)
                                .bind("id", id)
                                .bind("to", to)
                                .execute())
                == 1;
    }

    void posted(PromptId id, ChannelId channel, MessageTs ts) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_prompt set channel = :channel, ts = :ts where id = :id")
                        .bind("id", id)
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .execute());
    }
}
