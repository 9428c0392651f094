package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.review.prompt.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ideas, from early words to actions, on every database. */
abstract class IdeaContract {
    private AReview it;

    abstract Db open();

    @BeforeEach
    void start() {
        it = new AReview(open());
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void an_idea_typed_early_is_kept_word_for_word_and_hidden_until_its_phase() {
        var id = it.started();
        it.types(BEN, Phase.TIMELINE, "We should add an alert on queue depth");
        assertThat(it.sent(IdeaParked.class)).singleElement().satisfies(parked -> {
            assertThat(parked.to()).isEqualTo(BEN);
            assertThat(parked.words()).contains("“We should add an alert on queue depth”");
        });
        assertThat(it.story().said()).isEmpty();
        assertThat(it.room.reviews.ideas(id, DANA)).isEmpty();
        assertThat(it.room.reviews.ideas(id, BEN)).hasSize(1);
        var idea = it.room.reviews.ideas(id, BEN).getFirst().id();
        assertThat(it.room.decideIdea.keep(idea, BEN)).isInstanceOf(DecideIdea.Outcome.NotYet.class);
        it.to(id, Phase.IDEAS);
        assertThat(it.sent(IdeaReturned.class)).extracting(IdeaReturned::to).containsExactly(BEN);
        assertThat(it.room.reviews.ideas(id, DANA)).hasSize(1);
        assertThat(it.room.decideIdea.keep(idea, DANA)).isInstanceOf(DecideIdea.Outcome.NotYours.class);
    }

    @Test
    void kept_ideas_rest_two_working_days_and_become_actions_with_their_factor() {
        var id = it.started();
        it.room.parkIdea.run(ParkIdea.Request.typed(id, BEN, "We should check the runtime value in the log shipper"));
        it.room.parkIdea.run(ParkIdea.Request.typed(id, DANA, "We should drop the old script"));
        it.to(id, Phase.IDEAS);
        var ideas = it.room.reviews.ideas(id, ADA);
        var factor = it.room.reviews.factors(id).getFirst();
        it.room.decideIdea.change(
                ideas.get(0).id(),
                BEN,
                new DecideIdea.Wording(
                        "Refuse unknown runtime values in the log shipper",
                        null,
                        "a drill with a wrong value is refused",
                        factor.id()));
        it.room.decideIdea.drop(ideas.get(1).id(), DANA);
        assertThat(it.next(id, Phase.IDEAS, ADA)).isInstanceOf(NextPhase.Outcome.Closed.class);
        assertThatTheyBecomeActionsAfterTheSoak();
    }

    private void assertThatTheyBecomeActionsAfterTheSoak() {
        it.at("2023-02-20T13:59:00Z");
        assertThat(it.actions.actions.of(it.incident)).isEmpty();
        it.at("2023-02-20T14:00:00Z");
        assertThat(it.actions.actions.of(it.incident)).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Refuse unknown runtime values in the log shipper");
            assertThat(action.background().factor()).isEqualTo("Any runtime value was accepted");
            assertThat(action.background().moments())
                    .extracting(debrief.action.Moment::words)
                    .containsExactly("Restarting the log shippers");
        });
        assertThat(it.sent(IdeasProposed.class))
                .singleElement()
                .satisfies(proposed -> assertThat(proposed.actions()).hasSize(1));
        assertThat(it.story().ideasWaiting()).isZero();
    }
}
