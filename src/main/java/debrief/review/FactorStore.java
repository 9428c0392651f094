package debrief.review;

import debrief.db.Db;
import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import java.time.Instant;
import java.util.List;

/** Contributing factors and the entries that show them. */
final class FactorStore {
    private final Db db;

    FactorStore(Db db) {
        this.db = db;
    }

    /** The row alone; entries stand in a table of their own. */
    public record Row(
            FactorId id,
            ReviewId reviewId,
            String code,
            Factor.Part part,
            String words,
            PersonId addedBy,
            Instant addedAt) {}

    FactorId add(AddFactor.Request request, Instant at) {
        var id = db.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        insert into review_factor (review_id, code, part, words, added_by, added_at)
                        values (:review, :code, :part, :words, :by, :at)
                        """)
                        .bindMethods(request)
                        .bind("at", at)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(FactorId.class)
                        .one());
        for (var entry : request.entries()) link(id, entry);
        return id;
    }

    private void link(FactorId id, EntryId entry) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into review_factor_entry (factor_id, entry_id) values (:id, :entry)
                        on conflict do nothing
                        """)
                        .bind("id", id)
                        .bind("entry", entry)
                        .execute());
    }

    boolean remove(ReviewId review, FactorId id) {
        return db.jdbi().withHandle(handle -> {
            boolean here = handle.createQuery("select 1 from review_factor where id = :id and review_id = :review")
                    .bind("id", id)
                    .bind("review", review)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (!here) return false;
            handle.createUpdate("update review_idea set factor_id = null where factor_id = :id")
                    .bind("id", id)
                    .execute();
            handle.createUpdate("delete from review_factor_entry where factor_id = :id")
                    .bind("id", id)
                    .execute();
            return handle.createUpdate("delete from review_factor where id = :id")
                            .bind("id", id)
                            .execute()
                    == 1;
        });
    }

    /** In the order in which they were added. */
    List<Factor> all(ReviewId review) {
        return db
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select id, review_id, code, part, words, added_by, added_at from review_factor
                        where review_id = :review order by id
                        """)
                        .bind("review", review)
                        .mapTo(Row.class)
                        .list())
                .stream()
                .map(this::whole)
                .toList();
    }

    private Factor whole(Row row) {
        var entries = db.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select entry_id from review_factor_entry where factor_id = :id order by entry_id")
                        .bind("id", row.id())
                        .mapTo(EntryId.class)
                        .list());
        return new Factor(
                row.id(), row.reviewId(), row.code(), row.part(), row.words(), row.addedBy(), row.addedAt(), entries);
    }
}
