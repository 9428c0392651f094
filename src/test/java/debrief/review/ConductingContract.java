package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.incident.Viewer;
import debrief.review.prompt.Phase;
import debrief.timeline.EntryId;
import debrief.timeline.HearMessage;
import debrief.timeline.Speaker;
import debrief.timeline.Words;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first thread to the actions, on every database. */
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

    private List<EntryId> entries() {
        return List.of(it.timeline.timelines.of(it.incident).entries().stream()
                .filter(entry -> entry.said().startsWith("Restarting"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private AddFactor.Outcome factor(ReviewId id, String code, String words) {
        return it.room.addFactor.run(
                new AddFactor.Request(id, BEN, code, Factor.Part.LIKELY, words, entries()));
    }

    private void threeFactors(ReviewId id) {
        factor(id, "ARC-GUARD", "Any runtime value was accepted");
        factor(id, "ARC-DEFAULT", "The oldest template goes first");
        factor(id, "DEP-ENV", "The test cluster differs");
    }

    private void to(ReviewId id, Phase wanted) {
        for (var phase : Phase.threads()) {
            if (phase == wanted) return;
            if (phase == Phase.FACTORS) threeFactors(id);
            if (phase == Phase.HELPED) it.types(ADA, Phase.HELPED, "The script had been practised");
            if (phase == Phase.SURPRISES) it.types(ADA, Phase.SURPRISES, "That the default had changed");
            assertThat(it.next(id, phase, ADA)).isNotInstanceOf(NextPhase.Outcome.Missing.class);
        }
    }

    @Test
    void six_threads_open_in_turn_and_only_those_who_take_part_may_start() {
        var id = it.resolved();
        assertThat(it.room.start.run(id, CHEN)).isInstanceOf(StartReview.Outcome.NotYours.class);
        assertThat(it.room.start.run(id, BEN)).isEqualTo(new StartReview.Outcome.Started(Phase.TIMELINE));
        assertThat(it.room.start.run(id, ADA))
                .isEqualTo(new StartReview.Outcome.AlreadyStarted(ReviewState.TIMELINE));
        assertThat(Phase.threads().stream().map(phase -> it.room.reviews.thread(id, phase).orElseThrow().words()))
                .first().asString().startsWith("*Shared timeline*");
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
        assertThat(it.sent(PromptAsked.class)).filteredOn(prompt -> prompt.to() == null).hasSize(2);
    }

    @Test
    void seats_are_asked_in_private_about_what_they_tried_and_whom_they_asked() {
        var id = it.started();
        it.next(id, Phase.TIMELINE, INES);
        assertThat(it.sent(PromptAsked.class))
                .filteredOn(prompt -> prompt.phase() == Phase.PERSPECTIVES && BEN.equals(prompt.to()))
                .extracting(PromptAsked::question)
                .anySatisfy(question -> assertThat(question).contains("“Restarting the log shippers”", "still the same error"))
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
    void an_answer_is_kept_with_its_prompt_and_its_entry_and_follows_edit_and_deletion() {
        var id = it.started();
        var asked = it.sent(PromptAsked.class).stream().filter(prompt -> prompt.to() == null).findFirst().orElseThrow();
        var ts = it.types(BEN, Phase.TIMELINE, "I was waiting for the nodes");
        var said = it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().in(Phase.TIMELINE);
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.question()).isEqualTo(asked.question());
            assertThat(one.entry()).isEqualTo(it.room.reviews.prompt(asked.prompt()).orElseThrow().entryId());
            assertThat(one.role()).isEqualTo("Platform responder");
        });
        it.timeline.hear.run(new HearMessage.Edited(
                AReview.CHANNEL, ts, new Speaker(BEN, "U0BEN", false), new Words("I was waiting for new nodes", List.of()),
                AReview.root(Phase.TIMELINE), it.ts()));
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().said())
                .extracting(ReviewStory.Said::text).containsExactly("I was waiting for new nodes");
        it.timeline.hear.run(new HearMessage.Deleted(AReview.CHANNEL, ts));
        it.room.hearAnswer.run(AReview.CHANNEL, ts);
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().said()).isEmpty();
        assertThat(it.review().id()).isEqualTo(id);
    }

    @Test
    void an_answer_in_private_reaches_the_facilitator_and_no_story() {
        var id = it.started();
        it.next(id, Phase.TIMELINE, ADA);
        var prompt = it.sent(PromptAsked.class).stream().filter(asked -> BEN.equals(asked.to())).findFirst().orElseThrow();
        assertThat(it.room.answer.run(new AnswerPrompt.Request(prompt.prompt(), DANA, "not mine", false)))
                .isInstanceOf(AnswerPrompt.Outcome.NotYours.class);
        var kept = (AnswerPrompt.Outcome.Kept)
                it.room.answer.run(new AnswerPrompt.Request(prompt.prompt(), BEN, "I had slept three hours", true));
        it.run();
        assertThat(it.sent(AnsweredInPrivate.class)).extracting(AnsweredInPrivate::facilitator).containsExactly(INES);
        assertThat(it.room.accounts.answer(id, kept.answer(), INES)).contains("I had slept three hours");
        assertThat(it.room.accounts.answer(id, kept.answer(), ADA)).isEmpty();
        assertThat(it.room.stories.of(it.incident, Viewer.house()).orElseThrow().said()).isEmpty();
        assertThat(everythingInTheDatabase()).doesNotContain("three hours");
    }

    @Test
    void a_skipped_prompt_makes_room_for_the_next() {
        it.started();
        var first = it.sent(PromptAsked.class).stream().filter(prompt -> prompt.to() == null).findFirst().orElseThrow();
        it.room.answer.skip(first.prompt(), ADA);
        it.run();
        assertThat(it.sent(PromptAsked.class)).filteredOn(prompt -> prompt.to() == null).hasSize(2);
    }

    @Test
    void three_factors_of_two_kinds_close_that_phase_and_none_is_a_person() {
        var id = it.started();
        to(id, Phase.FACTORS);
        assertThat(it.next(id, Phase.FACTORS, ADA)).isInstanceOfSatisfying(
                NextPhase.Outcome.Missing.class, missing -> assertThat(missing.words()).startsWith("None is named so far."));
        factor(id, "ARC-GUARD", "Any runtime value was accepted");
        factor(id, "ARC-DEFAULT", "The oldest template goes first");
        factor(id, "ARC-COUPLE", "All nodes share one group");
        assertThat(it.next(id, Phase.FACTORS, ADA)).isInstanceOfSatisfying(
                NextPhase.Outcome.Missing.class, missing -> assertThat(missing.words()).contains("about blast radius"));
        assertThat(factor(id, "KNW-FEW", "Ben was in a hurry")).isInstanceOfSatisfying(
                AddFactor.Outcome.Unclear.class, unclear -> assertThat(unclear.sentence()).contains("What about the tool"));
        assertThat(factor(id, "KNW-FEW", "human error")).isInstanceOf(AddFactor.Outcome.Unclear.class);
        assertThat(factor(id, "KNW-FEW", "One page described the script")).isInstanceOf(AddFactor.Outcome.Added.class);
        assertThat(it.next(id, Phase.FACTORS, ADA)).isEqualTo(new NextPhase.Outcome.Opened(Phase.HELPED));
    }

    @Test
    void what_helped_needs_one_and_surprises_one_or_an_open_nothing() {
        var id = it.started();
        to(id, Phase.HELPED);
        assertThat(it.next(id, Phase.HELPED, ADA)).isInstanceOf(NextPhase.Outcome.Missing.class);
        it.types(DANA, Phase.HELPED, "The script had been practised");
        assertThat(it.next(id, Phase.HELPED, ADA)).isInstanceOf(NextPhase.Outcome.Opened.class);
        assertThat(it.next(id, Phase.SURPRISES, ADA)).isInstanceOf(NextPhase.Outcome.Missing.class);
        assertThat(it.room.nextPhase.run(new NextPhase.Request(id, Phase.SURPRISES, ADA, true)))
                .isEqualTo(new NextPhase.Outcome.Opened(Phase.IDEAS));
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().nothingSurprising()).isTrue();
    }

    @Test
    void a_second_click_does_not_close_a_second_phase_and_only_owner_and_facilitator_click() {
        var id = it.started();
        assertThat(it.next(id, Phase.TIMELINE, BEN)).isInstanceOf(NextPhase.Outcome.NotYours.class);
        assertThat(it.next(id, Phase.TIMELINE, INES)).isEqualTo(new NextPhase.Outcome.Opened(Phase.PERSPECTIVES));
        assertThat(it.next(id, Phase.TIMELINE, INES))
                .isEqualTo(new NextPhase.Outcome.Stale(ReviewState.PERSPECTIVES));
    }

    @Test
    void an_idea_typed_early_is_kept_word_for_word_and_hidden_until_its_phase() {
        var id = it.started();
        it.types(BEN, Phase.TIMELINE, "We should add an alert on queue depth");
        assertThat(it.sent(IdeaParked.class)).singleElement().satisfies(parked -> {
            assertThat(parked.to()).isEqualTo(BEN);
            assertThat(parked.words()).contains("“We should add an alert on queue depth”");
        });
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().said()).isEmpty();
        assertThat(it.room.reviews.ideas(id, DANA)).isEmpty();
        assertThat(it.room.reviews.ideas(id, BEN)).hasSize(1);
        var idea = it.room.reviews.ideas(id, BEN).getFirst().id();
        assertThat(it.room.decideIdea.keep(idea, BEN)).isInstanceOf(DecideIdea.Outcome.NotYet.class);
        to(id, Phase.IDEAS);
        assertThat(it.sent(IdeaReturned.class)).extracting(IdeaReturned::to).containsExactly(BEN);
        assertThat(it.room.reviews.ideas(id, DANA)).hasSize(1);
        assertThat(it.room.decideIdea.keep(idea, DANA)).isInstanceOf(DecideIdea.Outcome.NotYours.class);
    }

    @Test
    void kept_ideas_rest_two_working_days_and_become_actions_with_their_factor() {
        var id = it.started();
        it.room.parkIdea.run(ParkIdea.Request.typed(id, BEN, "We should check the runtime value in the log shipper"));
        it.room.parkIdea.run(ParkIdea.Request.typed(id, DANA, "We should drop the old script"));
        to(id, Phase.IDEAS);
        var ideas = it.room.reviews.ideas(id, ADA);
        var factor = it.room.reviews.factors(id).getFirst();
        it.room.decideIdea.change(ideas.get(0).id(), BEN, new DecideIdea.Wording(
                "Refuse unknown runtime values in the log shipper", null, "a drill with a wrong value is refused", factor.id()));
        it.room.decideIdea.drop(ideas.get(1).id(), DANA);
        assertThat(it.next(id, Phase.IDEAS, ADA)).isInstanceOf(NextPhase.Outcome.Closed.class);
        it.at("2023-02-20T13:59:00Z");
        assertThat(it.actions.actions.of(it.incident)).isEmpty();
        it.at("2023-02-20T14:00:00Z");
        assertThat(it.actions.actions.of(it.incident)).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Refuse unknown runtime values in the log shipper");
            assertThat(action.background().factor()).isEqualTo("Any runtime value was accepted");
            assertThat(action.background().moments()).extracting(debrief.action.Moment::words)
                    .containsExactly("Restarting the log shippers");
        });
        assertThat(it.sent(IdeasProposed.class)).singleElement().satisfies(proposed -> assertThat(proposed.actions()).hasSize(1));
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().ideasWaiting()).isZero();
    }

    @Test
    void an_account_is_its_authors_alone_until_they_share_it() {
        var id = it.started();
        assertThat(it.room.writeAccount.run(id, CHEN, "I was not there"))
                .isInstanceOf(WriteAccount.Outcome.NotAParticipant.class);
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        assertThat(it.room.writeAccount.own(id, BEN)).contains("I thought the disk was full");
        assertThat(it.room.writeAccount.own(id, ADA)).isEmpty();
        assertThat(everythingInTheDatabase()).doesNotContain("disk was full");
        assertThat(it.room.stories.of(it.incident, Viewer.house()).orElseThrow().accounts()).isEmpty();
    }

    @Test
    void a_shared_account_is_told_by_role_or_by_name_and_goes_when_it_is_withdrawn() {
        var id = it.started();
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        it.room.shareAccount.run(id, BEN, Release.BY_ROLE);
        it.run();
        var account = it.sent(AccountShared.class).getFirst().account();
        assertThat(it.room.accounts.posted(account)).hasValueSatisfying(posted -> {
            assertThat(posted.by()).isNull();
            assertThat(posted.role()).isEqualTo("Platform responder");
            assertThat(posted.text()).isEqualTo("I thought the disk was full");
        });
        it.room.recordPosted.account(account, AReview.CHANNEL, it.ts());
        it.room.shareAccount.run(id, BEN, Release.NAMED);
        it.run();
        assertThat(it.sent(AccountWithdrawn.class)).hasSize(1);
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().accounts())
                .containsExactly(new ReviewStory.Account("Ben Okafor", "I thought the disk was full"));
        it.room.shareAccount.withdraw(id, BEN);
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().accounts()).isEmpty();
        assertThat(it.room.accounts.posted(account)).isEmpty();
        assertThat(everythingInTheDatabase()).doesNotContain("disk was full");
    }

    @Test
    void an_account_for_the_facilitator_is_opened_by_the_facilitator_alone() {
        var id = it.started();
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        it.room.shareAccount.run(id, BEN, Release.FACILITATOR);
        it.run();
        var account = it.sent(AccountShared.class).getFirst().account();
        assertThat(it.room.accounts.posted(account).orElseThrow().text()).isNull();
        assertThat(it.room.accounts.forFacilitator(account, INES)).contains("I thought the disk was full");
        assertThat(it.room.accounts.forFacilitator(account, ADA)).isEmpty();
        assertThat(it.room.stories.of(it.incident, Viewer.house()).orElseThrow().accounts()).isEmpty();
        assertThat(everythingInTheDatabase()).doesNotContain("disk was full");
    }

    @Test
    void a_story_names_nobody() {
        var id = it.started();
        it.types(DANA, Phase.TIMELINE, "Ben and <@U0ADA> were on the call with me");
        assertThat(it.room.stories.of(it.incident, Viewer.anyone()).orElseThrow().said())
                .extracting(ReviewStory.Said::text)
                .containsExactly("Platform responder and Incident commander were on the call with me");
        assertThat(it.review().id()).isEqualTo(id);
    }

    private String everythingInTheDatabase() {
        var all = new StringBuilder();
        for (var table : List.of("review_account", "review_answer", "letter", "timer")) {
            it.house.db.jdbi().useHandle(handle -> handle.createQuery("select * from " + table)
                    .mapToMap()
                    .forEach(all::append));
        }
        return all.toString();
    }
}
