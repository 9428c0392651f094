package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.review.prompt.Phase;
import debrief.timeline.HearMessage;
import debrief.timeline.Speaker;
import debrief.timeline.Words;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people answer, in threads and by forms, on every database. */
abstract class AnsweringContract {
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
    void an_answer_is_kept_with_its_prompt_and_its_entry() {
        it.started();
        var asked = it.sent(PromptAsked.class).stream()
                .filter(prompt -> prompt.to() == null)
                .findFirst()
                .orElseThrow();
        it.types(BEN, Phase.TIMELINE, "I was waiting for the nodes");
        var said = it.story().in(Phase.TIMELINE);
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.question()).isEqualTo(asked.question());
            assertThat(one.entry())
                    .isEqualTo(
                            it.room.reviews.prompt(asked.prompt()).orElseThrow().entryId());
            assertThat(one.role()).isEqualTo("Platform responder");
        });
    }

    @Test
    void an_answer_follows_the_edit_and_the_deletion_of_its_message() {
        it.started();
        var ts = it.types(BEN, Phase.TIMELINE, "I was waiting for the nodes");
        it.timeline.hear.run(new HearMessage.Edited(
                AReview.CHANNEL,
                ts,
                new Speaker(BEN, "U0BEN", false),
                new Words("I was waiting for new nodes", List.of()),
                AReview.root(Phase.TIMELINE),
                it.ts()));
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        assertThat(it.story().said()).extracting(ReviewStory.Said::text).containsExactly("I was waiting for new nodes");
        it.timeline.hear.run(new HearMessage.Deleted(AReview.CHANNEL, ts));
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        assertThat(it.story().said()).isEmpty();
    }

    @Test
    void an_answer_in_private_reaches_the_facilitator_and_no_story() {
        var id = it.started();
        it.next(id, Phase.TIMELINE, ADA);
        var prompt = it.sent(PromptAsked.class).stream()
                .filter(asked -> BEN.equals(asked.to()))
                .findFirst()
                .orElseThrow();
        assertThat(it.room.answer.run(new AnswerPrompt.Request(prompt.prompt(), DANA, "not mine", false)))
                .isInstanceOf(AnswerPrompt.Outcome.NotYours.class);
        var kept = (AnswerPrompt.Outcome.Kept)
                it.room.answer.run(new AnswerPrompt.Request(prompt.prompt(), BEN, "I had slept three hours", true));
        it.run();
        assertThat(it.sent(AnsweredInPrivate.class))
                .extracting(AnsweredInPrivate::facilitator)
                .containsExactly(INES);
        assertThat(it.room.accounts.answer(id, kept.answer(), INES)).contains("I had slept three hours");
        assertThat(it.room.accounts.answer(id, kept.answer(), ADA)).isEmpty();
        assertThat(it.story().said()).isEmpty();
        assertThat(it.everythingKept()).doesNotContain("three hours");
    }

    @Test
    void a_skipped_prompt_makes_room_for_the_next() {
        it.started();
        var first = it.sent(PromptAsked.class).stream()
                .filter(prompt -> prompt.to() == null)
                .findFirst()
                .orElseThrow();
        it.room.answer.skip(first.prompt(), ADA);
        it.run();
        assertThat(it.sent(PromptAsked.class))
                .filteredOn(prompt -> prompt.to() == null)
                .hasSize(2);
    }

    @Test
    void a_story_names_nobody() {
        it.started();
        it.types(DANA, Phase.TIMELINE, "Ben and <@U0ADA> were on the call with me");
        assertThat(it.story().said())
                .extracting(ReviewStory.Said::text)
                .containsExactly("Platform responder and Incident commander were on the call with me");
    }
}
