package debrief.review;

import debrief.db.Db;
import debrief.incident.IncidentId;
import debrief.review.prompt.Phase;
import debrief.review.slot.Slot;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews, who takes part and when, and their threads. */
final class ReviewStore {
    private static final String REVIEW = """
            select id, incident_id, state, owner, facilitator, facilitator_involved, small, group_from, group_to,
                   writing_until, group_sequence, soak_until
            from review
            """;
    private static final String PARTICIPANT = """
            select review_id, person, slot_from, slot_to, slot_sequence, invited from review_participant
            """;
    private static final String PHASE = """
            select review_id, phase, channel, root, state, nothing_said from review_phase
            """;

    private final Db db;

    ReviewStore(Db db) {
        this.db = db;
    }

    /** What a review begins with. */
    public record New(
            IncidentId incident,
            PersonId owner,
            @Nullable PersonId facilitator,
            boolean facilitatorInvolved,
            boolean small,
            Instant at) {}

    /** @return empty when the incident has its review already */
    Optional<ReviewId> add(New review) {
        int added = db.jdbi()
                .withHandle(
                        handle -> handle.createUpdate("""
                        insert into review (incident_id, state, owner, facilitator, facilitator_involved, small,
                                            group_sequence, scheduled_at)
                        values (:incident, 'SCHEDULED', :owner, :facilitator, :facilitatorInvolved, :small, 0, :at)
                        on conflict do nothing
                        """).bindMethods(review).execute());
        return added == 0 ? Optional.empty() : byIncident(review.incident()).map(Review::id);
    }

    Optional<Review> find(ReviewId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(REVIEW + "where id = :id")
                        .bind("id", id)
                        .mapTo(Review.class)
                        .findOne());
    }

    /** The review, held until the transaction ends, so that two steps of one review go one after the other. */
    Review locked(ReviewId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(REVIEW + "where id = :id for update")
                        .bind("id", id)
                        .mapTo(Review.class)
                        .findOne()
                        .orElseThrow(() -> new IllegalStateException("No review " + id)));
    }

    Optional<Review> byIncident(IncidentId incident) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(REVIEW + "where incident_id = :incident")
                        .bind("incident", incident)
                        .mapTo(Review.class)
                        .findOne());
    }

    /** Reviews that are not over, by when they were scheduled. */
    List<Review> open() {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(REVIEW + "where state <> 'CLOSED' order by scheduled_at, id")
                        .mapTo(Review.class)
                        .list());
    }

    void set(ReviewId id, String column, Object value) {
        db.jdbi()
                .useHandle(
                        handle -> handle.createUpdate("update review set %s = :value where id = :id".formatted(column))
                                .bind("id", id)
                                .bind("value", value)
                                .execute());
    }

    /** @param writingUntil given when {@code group} is not */
    void setGroup(ReviewId id, @Nullable Slot group, @Nullable Instant writingUntil, int sequence) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        update review
                        set group_from = :from, group_to = :to, writing_until = :until, group_sequence = :sequence
                        where id = :id
                        """)
                        .bind("id", id)
                        .bindByType("from", group == null ? null : group.from(), Instant.class)
                        .bindByType("to", group == null ? null : group.to(), Instant.class)
                        .bindByType("until", writingUntil, Instant.class)
                        .bind("sequence", sequence)
                        .execute());
    }

    void addParticipant(Participant participant) {
        db.jdbi()
                .useHandle(handle ->
                        handle.createUpdate("""
                        insert into review_participant (review_id, person, slot_from, slot_to, slot_sequence, invited)
                        values (:reviewId, :person, :slotFrom, :slotTo, :slotSequence, :invited)
                        on conflict do nothing
                        """).bindMethods(participant).execute());
    }

    void moveSlot(ReviewId id, PersonId person, Slot slot) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        update review_participant
                        set slot_from = :from, slot_to = :to, slot_sequence = slot_sequence + 1
                        where review_id = :id and person = :person
                        """)
                        .bind("id", id)
                        .bind("person", person)
                        .bind("from", slot.from())
                        .bind("to", slot.to())
                        .execute());
    }

    /** @return whether the person takes part and had not been invited before */
    boolean invite(ReviewId id, PersonId person) {
        return db.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update review_participant set invited = true
                                where review_id = :id and person = :person and not invited
                                """)
                                .bind("id", id)
                                .bind("person", person)
                                .execute())
                == 1;
    }

    List<Participant> participants(ReviewId id) {
        return db.jdbi()
                .withHandle(
                        handle -> handle.createQuery(PARTICIPANT + "where review_id = :id order by slot_from, person")
                                .bind("id", id)
                                .mapTo(Participant.class)
                                .list());
    }

    void addPhase(PhaseThread thread) {
        db.jdbi()
                .useHandle(
                        handle -> handle.createUpdate("""
                        insert into review_phase (review_id, phase, channel, state, nothing_said)
                        values (:reviewId, :phase, :channel, :state, :nothingSaid)
                        on conflict do nothing
                        """).bindMethods(thread).execute());
    }

    /** Sets one column of a phase. */
    void setPhase(ReviewId id, Phase phase, String column, Object value) {
        db.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update review_phase set %s = :value where review_id = :id and phase = :phase"
                                        .formatted(column))
                        .bind("id", id)
                        .bind("phase", phase)
                        .bind("value", value)
                        .execute());
    }

    Optional<PhaseThread> phase(ReviewId id, Phase phase) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(PHASE + "where review_id = :id and phase = :phase")
                        .bind("id", id)
                        .bind("phase", phase)
                        .mapTo(PhaseThread.class)
                        .findOne());
    }

    /** The phase whose thread begins with this message. */
    Optional<PhaseThread> phaseAt(ChannelId channel, MessageTs root) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery(PHASE + "where channel = :channel and root = :root")
                        .bind("channel", channel)
                        .bind("root", root)
                        .mapTo(PhaseThread.class)
                        .findOne());
    }
}
