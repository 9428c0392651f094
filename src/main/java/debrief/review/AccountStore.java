package debrief.review;

import debrief.db.Db;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts, sealed. */
final class AccountStore {
    private static final String ACCOUNT = """
            select id, review_id, author, sealed, release, shared, written_at, channel, ts from review_account
            """;

    private final Db db;

    AccountStore(Db db) {
        this.db = db;
    }

    /** Keeps the sealed text of a draft, in place of an earlier one. */
    void write(ReviewId review, PersonId author, String sealed, Instant at) {
        int added = db.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        insert into review_account (review_id, author, sealed, release, written_at)
                        values (:review, :author, :sealed, 'DRAFT', :at)
                        on conflict do nothing
                        """)
                        .bind("review", review)
                        .bind("author", author)
                        .bind("sealed", sealed)
                        .bind("at", at)
                        .execute());
        if (added == 1) return;
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        update review_account set sealed = :sealed, written_at = :at, release = 'DRAFT', shared = null
                        where review_id = :review and author = :author
                        """)
                        .bind("review", review)
                        .bind("author", author)
                        .bind("sealed", sealed)
                        .bind("at", at)
                        .execute());
    }

    void release(AccountId id, Release release, @Nullable String shared) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_account set release = :release, shared = :shared where id = :id")
                        .bind("id", id)
                        .bind("release", release)
                        .bindByType("shared", shared, String.class)
                        .execute());
    }

    /** Every version goes. */
    void empty(AccountId id) {
        db.jdbi().useHandle(handle -> handle.createUpdate("""
                        update review_account set sealed = '', shared = null, release = 'WITHDRAWN' where id = :id
                        """).bind("id", id).execute());
    }

    void posted(AccountId id, ChannelId channel, MessageTs ts) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_account set channel = :channel, ts = :ts where id = :id")
                        .bind("id", id)
                        .bind("channel", channel)
                        .bind("ts", ts)
                        .execute());
    }

    Optional<Account> find(AccountId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(ACCOUNT + "where id = :id")
                        .bind("id", id)
                        .mapTo(Account.class)
                        .findOne());
    }

    Optional<Account> of(ReviewId review, PersonId author) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(ACCOUNT + "where review_id = :review and author = :author")
                        .bind("review", review)
                        .bind("author", author)
                        .mapTo(Account.class)
                        .findOne());
    }

    /** By when they were written. */
    List<Account> all(ReviewId review) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(ACCOUNT + "where review_id = :review order by written_at, id")
                        .bind("review", review)
                        .mapTo(Account.class)
                        .list());
    }
}
