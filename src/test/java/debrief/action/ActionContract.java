package debrief.action;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.EMIL;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.Viewer;
import debrief.support.AnIncident;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of an action, on every database. */
abstract class ActionContract extends ActionsAtWork {
    @Test
    void an_action_goes_to_the_team_that_owns_its_service() {
        var incident = AnIncident.logsMissing(house);
        var outcome = room.propose.run(proposal("Alert when logs stop arriving", LOG_SHIPPER, incident));
        house.jobs.worker.runDue();
        var action = now(outcome.action());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ProposeAction.Outcome.Routed.class,
                        routed -> assertThat(routed.team().id()).isEqualTo(PLATFORM));
        assertThat(action.state()).isEqualTo(ActionState.ROUTED);
        assertThat(action.standing().because()).isEqualTo("Platform owns Log shipper (catalog)");
        assertThat(action.background().moments())
                .containsExactly(new Moment(Instant.parse("2023-02-14T09:20:00Z"), "The last log line arrived."));
        assertThat(posted)
                .containsExactlyInAnyOrder(
                        new ActionRouted(action.id(), PLATFORM),
                        new ActionChanged(action.id(), incident, ActionState.ROUTED));
        assertThat(room.actions.of(incident)).containsExactly(action);
    }

    @Test
    void the_service_is_taken_from_the_words_when_they_name_one_team_s() {
        var by = Proposal.typed(
                "Let checkout say when it is slow", null, DANA, "Payments responder", house.clock.instant());
        assertThat(room.propose.run(by)).isInstanceOf(ProposeAction.Outcome.Routed.class);
        var several =
                Proposal.typed("Show checkout in fluentd", null, DANA, "Payments responder", house.clock.instant());
        assertThat(room.propose.run(several)).isInstanceOf(ProposeAction.Outcome.Unowned.class);
    }

    @Test
    void what_nobody_owns_stands_on_top_until_a_team_takes_it_on() {
        filed("Alert when logs stop arriving");
        var unowned = room.propose.run(
                Proposal.typed("Agree on one time zone in messages", null, INES, "Enablement", house.clock.instant()));
        house.jobs.worker.runDue();
        assertThat(posted).contains(new ActionUnowned(unowned.action()));
        assertThat(room.actions.all(Viewer.anyone(), Filter.open()).getFirst().id())
                .isEqualTo(unowned.action());
        assertThat(room.accept.run(seen(unowned.action(), INES))).isInstanceOf(Decision.Made.class);
        assertThat(now(unowned.action()).owner()).isEqualTo(ENABLEMENT);
        assertThat(told(unowned.action())).endsWith("Enablement took this on.");
    }

    @Test
    void proposed_again_under_the_same_origin_it_changes_nothing() {
        var incident = AnIncident.logsMissing(house);
        var plain = proposal("Alert when logs stop arriving", LOG_SHIPPER, incident);
        var idea = new Proposal(
                "idea/12", plain.text(), null, LOG_SHIPPER, "", List.of(), null, incident, ADA, "Scribe", plain.at());
        assertThat(room.propose.run(idea)).isEqualTo(room.propose.run(idea));
        assertThat(room.actions.of(incident)).hasSize(1);
    }

    @Test
    void pressed_twice_accept_is_told_once() {
        var id = filed("Alert when logs stop arriving");
        var press = seen(id, BEN);
        assertThat(room.accept.run(press)).isInstanceOf(Decision.Made.class);
        assertThat(room.accept.run(press)).isInstanceOf(Decision.AlreadySo.class);
        assertThat(room.accept.run(seen(id, BEN))).isInstanceOf(Decision.AlreadySo.class);
        assertThat(told(id)).endsWith("Platform accepted this.").hasSize(3);
        assertThat(now(id).version()).isEqualTo(2);
    }

    @Test
    void who_is_slower_hears_who_was_faster_and_what_was_decided() {
        var id = filed("Alert when logs stop arriving");
        var early = seen(id, BEN);
        room.accept.run(seen(id, CHEN));
        assertThat(room.decline.run(early, "We are moving off it."))
                .isEqualTo(new Decision.Stale(now(id), CHEN, "Platform accepted this."));
        assertThat(now(id).state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void another_team_s_action_is_not_decided_by_us() {
        var id = filed("Alert when logs stop arriving");
        assertThat(room.accept.run(seen(id, DANA))).isEqualTo(new Decision.NotTheirs(now(id), "Platform"));
    }

    @Test
    void an_admin_decides_for_every_team() {
        var ours = new ActionRoom(
                house.db,
                house.jobs.outbox,
                house.jobs.timers,
                house.clock,
                house.catalog,
                house.incidents,
                java.util.Set.of(DANA));
        assertThat(ours.accept.run(seen(filed("Alert when logs stop arriving"), DANA)))
                .isInstanceOf(Decision.Made.class);
    }

    @Test
    void not_ours_needs_a_reason_and_somebody_else() {
        var id = filed("Alert when logs stop arriving");
        assertThat(room.refuse.run(seen(id, ADA), new RefuseAction.Refusal(" ", PAYMENTS, null)))
                .isInstanceOfSatisfying(
                        Decision.Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo(Decision.Field.REASON));
        assertThat(room.refuse.run(seen(id, ADA), new RefuseAction.Refusal("no", null, LOG_SHIPPER)))
                .isInstanceOfSatisfying(
                        Decision.Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo(Decision.Field.TEAM));
        assertThat(now(id).state()).isEqualTo(ActionState.ROUTED);
    }

    @Test
    void not_ours_goes_on_to_the_better_team_with_the_reason() {
        var id = filed("Alert when payments stop arriving");
        room.refuse.run(seen(id, ADA), new RefuseAction.Refusal("It is about their numbers.", null, CHECKOUT));
        house.jobs.worker.runDue();
        assertThat(now(id).owner()).isEqualTo(PAYMENTS);
        assertThat(now(id).service()).isEqualTo(CHECKOUT);
        assertThat(now(id).standing().hops()).isEqualTo(1);
        assertThat(told(id)).endsWith("Platform passed this on to Payments: It is about their numbers.");
        assertThat(posted).contains(new ActionRouted(id, PAYMENTS));
    }

    @Test
    void after_the_second_hop_the_owner_of_the_review_decides() {
        var id = filed("Alert when payments stop arriving");
        room.refuse.run(seen(id, ADA), new RefuseAction.Refusal("It is about their numbers.", PAYMENTS, null));
        room.refuse.run(seen(id, DANA), new RefuseAction.Refusal("The alert lives with Platform.", PLATFORM, null));
        house.jobs.worker.runDue();
        assertThat(now(id).state()).isEqualTo(ActionState.BETWEEN_TEAMS);
        assertThat(posted)
                .contains(new OwnerToDecide(id, List.of(PLATFORM, PAYMENTS), "The alert lives with Platform."));
        assertThat(room.settle.run(seen(id, DANA), PLATFORM)).isInstanceOf(Decision.NotTheirs.class);
        assertThat(room.settle.run(seen(id, ADA), PLATFORM)).isInstanceOf(Decision.Made.class);
        assertThat(now(id).owner()).isEqualTo(PLATFORM);
    }

    @Test
    void a_question_goes_to_who_proposed_it_and_the_answer_comes_back_to_the_team() {
        var id = filed("Alert when logs stop arriving");
        room.askForDetail.run(seen(id, ADA), "Which logs?");
        assertThat(now(id).standing().question()).isEqualTo("Which logs?");
        assertThat(room.answerDetail.run(seen(id, EMIL), "Those of the nodes.")).isInstanceOf(Decision.Made.class);
        house.jobs.worker.runDue();
        assertThat(now(id).state()).isEqualTo(ActionState.ROUTED);
        assertThat(posted)
                .contains(new DetailAsked(id, "Which logs?"))
                .contains(new DetailAnswered(id, PLATFORM, "Which logs?", "Those of the nodes."));
        assertThat(told(id)).endsWith("Platform asks: Which logs?", "Answer: Those of the nodes.");
    }

    @Test
    void put_off_it_comes_back_on_the_morning_of_its_day() {
        var id = filed("Alert when logs stop arriving");
        var day = LocalDate.parse("2023-03-01");
        assertThat(room.putOff.run(seen(id, ADA), "The move comes first.", LocalDate.parse("2023-02-14")))
                .isInstanceOf(Decision.Unfit.class);
        assertThat(room.putOff.run(seen(id, ADA), "The move comes first.", day)).isInstanceOf(Decision.Made.class);
        assertThat(now(id).standing().lookAgainAt()).isEqualTo("2023-03-01T08:00:00Z");
        house.clock.set("2023-03-01T07:59:59Z");
        house.jobs.worker.runDue();
        assertThat(now(id).state()).isEqualTo(ActionState.NOT_NOW);
        posted.clear();
        house.clock.tick(Duration.ofSeconds(1));
        house.jobs.worker.runDue();
        assertThat(now(id).state()).isEqualTo(ActionState.ROUTED);
        assertThat(posted).contains(new ActionRouted(id, PLATFORM));
    }

    @Test
    void accepted_after_all_it_does_not_come_back() {
        var id = filed("Alert when logs stop arriving");
        room.putOff.run(seen(id, ADA), "The move comes first.", LocalDate.parse("2023-03-01"));
        room.accept.run(seen(id, ADA));
        house.clock.set("2023-03-02T00:00:00Z");
        house.jobs.worker.runDue();
        assertThat(now(id).state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void done_needs_something_that_shows_it() {
        var id = filed("Alert when logs stop arriving");
        assertThat(room.complete.run(seen(id, ADA), "  ")).isInstanceOf(Decision.Unfit.class);
        assertThat(room.complete.run(seen(id, ADA), "Alert LogsStopped, drill on 3 March"))
                .isInstanceOf(Decision.Made.class);
        assertThat(now(id).state()).isEqualTo(ActionState.DONE);
        assertThat(room.accept.run(seen(id, ADA))).isInstanceOf(Decision.TooLate.class);
    }
}
