package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.review.prompt.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first thread to the last phase, on every database. */
abstract class ConductingContract {
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
    void six_threads_open_in_turn_and_only_those_who_take_part_may_start() {
        var id = it.resolved();
        assertThat(it.room.start.run(id, CHEN)).isInstanceOf(StartReview.Outcome.NotYours.class);
        assertThat(it.room.start.run(id, BEN)).isEqualTo(new StartReview.Outcome.Started(Phase.TIMELINE));
        assertThat(it.room.start.run(id, ADA)).isEqualTo(new StartReview.Outcome.AlreadyStarted(ReviewState.TIMELINE));
        assertThat(Phase.threads().stream()
                        .map(phase ->
                                it.room.reviews.thread(id, phase).orElseThrow().words()))
                .first()
                .asString()
                .startsWith("*Shared timeline*");
        assertThat(it.room.reviews.thread(id, Phase.FACTORS).orElseThrow().words())
                .startsWith("⏳ *Contributing factors*");
    }

    @Test
    void prompts_of_the_open_phase_alone_go_out_in_the_thread_one_at_a_time() {
        it.started();
        var asked = it.sent(PromptAsked.class);
        assertThat(asked).allMatch(prompt -> prompt.phase() == Phase.TIMELINE);
        assertThat(asked).filteredOn(prompt -> prompt.to() == null).hasSize(1);
        it.types(BEN, Phase.TIMELINE, "I was reading the shipper's own log on two nodes");
        assertThat(it.sent(PromptAsked.class))
                .filteredOn(prompt -> prompt.to() == null)
                .hasSize(2);
    }

    @Test
    void seats_are_asked_in_private_about_what_they_tried_and_whom_they_asked() {
        var id = it.started();
        it.next(id, Phase.TIMELINE, INES);
        assertThat(it.sent(PromptAsked.class))
                .filteredOn(prompt -> prompt.phase() == Phase.PERSPECTIVES && BEN.equals(prompt.to()))
                .extracting(PromptAsked::question)
                .anySatisfy(question ->
                        assertThat(question).contains("“Restarting the log shippers”", "still the same error"))
                .anySatisfy(question -> assertThat(question).contains("from Platform to Payments"));
        assertThat(it.sent(PromptAsked.class))
                .filteredOn(prompt -> DANA.equals(prompt.to()))
                .isNotEmpty();
    }

    @Test
    void nobody_is_asked_at_night() {
        var id = it.resolved();
        it.at("2023-02-14T11:30:00Z");
        it.room.start.run(id, ADA);
        it.run();
        it.next(id, Phase.TIMELINE, ADA);
        assertThat(it.sent(PromptAsked.class)).noneMatch(prompt -> DANA.equals(prompt.to()));
        it.at("2023-02-14T13:00:00Z");
        assertThat(it.sent(PromptAsked.class)).anyMatch(prompt -> DANA.equals(prompt.to()));
    }

    @Test
    void three_factors_of_two_kinds_close_that_phase_and_none_is_a_person() {
        var id = it.started();
        it.to(id, Phase.FACTORS);
        assertThat(it.next(id, Phase.FACTORS, ADA))
                .isInstanceOfSatisfying(
                        NextPhase.Outcome.Missing.class,
                        missing -> assertThat(missing.words()).startsWith("None is named so far."));
        it.factor(id, "ARC-GUARD", "Any runtime value was accepted");
        it.factor(id, "ARC-DEFAULT", "The oldest template goes first");
        it.factor(id, "ARC-COUPLE", "All nodes share one group");
        assertThat(it.next(id, Phase.FACTORS, ADA))
                .isInstanceOfSatisfying(
                        NextPhase.Outcome.Missing.class,
                        missing -> assertThat(missing.words()).contains("about blast radius"));
        assertThat(it.factor(id, "KNW-FEW", "Ben was in a hurry"))
                .isInstanceOfSatisfying(
                        AddFactor.Outcome.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).contains("What about the tool"));
        assertThat(it.factor(id, "KNW-FEW", "human error")).isInstanceOf(AddFactor.Outcome.Unclear.class);
        assertThat(it.factor(id, "KNW-FEW", "One page described the script"))
                .isInstanceOf(AddFactor.Outcome.Added.class);
        assertThat(it.next(id, Phase.FACTORS, ADA)).isEqualTo(new NextPhase.Outcome.Opened(Phase.HELPED));
    }

    @Test
    void what_helped_needs_one_and_surprises_one_or_an_open_nothing() {
        var id = it.started();
        it.to(id, Phase.HELPED);
        assertThat(it.next(id, Phase.HELPED, ADA)).isInstanceOf(NextPhase.Outcome.Missing.class);
        it.types(DANA, Phase.HELPED, "The script had been practised");
        assertThat(it.next(id, Phase.HELPED, ADA)).isInstanceOf(NextPhase.Outcome.Opened.class);
        assertThat(it.next(id, Phase.SURPRISES, ADA)).isInstanceOf(NextPhase.Outcome.Missing.class);
        assertThat(it.room.nextPhase.run(new NextPhase.Request(id, Phase.SURPRISES, ADA, true)))
                .isEqualTo(new NextPhase.Outcome.Opened(Phase.IDEAS));
        assertThat(it.story().nothingSurprising()).isTrue();
    }

    @Test
    void a_second_click_does_not_close_a_second_phase_and_only_owner_and_facilitator_click() {
        var id = it.started();
        assertThat(it.next(id, Phase.TIMELINE, BEN)).isInstanceOf(NextPhase.Outcome.NotYours.class);
        assertThat(it.next(id, Phase.TIMELINE, INES)).isEqualTo(new NextPhase.Outcome.Opened(Phase.PERSPECTIVES));
        assertThat(it.next(id, Phase.TIMELINE, INES)).isEqualTo(new NextPhase.Outcome.Stale(ReviewState.PERSPECTIVES));
    }
}
