package debrief.action;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.DANA;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.Viewer;
import debrief.support.AnIncident;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What was asked for before, and who may see what, on every database. */
abstract class SameActionContract extends ActionsAtWork {
    @Test
    void what_resembles_an_older_one_is_told_with_the_words_and_filed_all_the_same() {
        var older = filed("Alert when the queue depth grows");
        house.clock.tick(Duration.ofDays(212));
        var incident = AnIncident.logsMissing(house);
        var outcome = room.propose.run(proposal("Alert on queue depth before people notice", LOG_SHIPPER, incident));
        assertThat(outcome).isInstanceOfSatisfying(ProposeAction.Outcome.LooksLike.class, like -> {
            assertThat(like.candidates().getFirst().existing()).isEqualTo(older);
            assertThat(like.candidates().getFirst().sharedWords()).contains("queue", "depth");
        });
        assertThat(now(outcome.action()).state()).isEqualTo(ActionState.ROUTED);
        assertThat(now(older).asked().times()).isEqualTo(1);
        assertThat(room.keepDifferent.run(seen(outcome.action(), BEN))).isInstanceOf(Decision.Made.class);
        assertThat(room.actions.candidates(outcome.action(), Viewer.of(BEN))).noneMatch(Candidate::asks);
        assertThat(room.keepDifferent.run(seen(outcome.action(), BEN))).isInstanceOf(Decision.AlreadySo.class);
    }

    @Test
    void the_same_joins_the_older_one_and_different_after_all_takes_it_back() {
        var older = filed("Alert when the queue depth grows");
        house.clock.tick(Duration.ofDays(212));
        var younger = filed("Tell us when the queue backs up");
        assertThat(room.sameAs.run(seen(younger, BEN), older)).isInstanceOf(Decision.Made.class);
        assertThat(now(younger).state()).isEqualTo(ActionState.DUPLICATE);
        assertThat(now(older).asked().times()).isEqualTo(2);
        assertThat(told(older)).endsWith("Asked for again: " + younger + " is the same.");
        assertThat(told(younger)).endsWith("The same as " + older + ", by a person's word.");
        assertThat(room.differentAfterAll.run(seen(younger, BEN))).isInstanceOf(Decision.Made.class);
        assertThat(now(younger).state()).isEqualTo(ActionState.ROUTED);
        assertThat(now(older).asked().times()).isEqualTo(1);
    }

    @Test
    void said_from_the_older_one_s_side_the_younger_one_still_joins_it() {
        var older = filed("Alert when the queue depth grows");
        var younger = filed("Tell us when the queue backs up");
        room.sameAs.run(seen(older, BEN), younger);
        assertThat(now(younger).standing().duplicateOf()).isEqualTo(older);
        assertThat(room.sameAs.run(seen(older, BEN), younger)).isInstanceOf(Decision.Unfit.class);
        assertThat(room.sameAs.run(seen(older, BEN), new ActionId(99))).isInstanceOf(Decision.Unfit.class);
    }

    @Test
    void the_same_incident_asking_twice_counts_once() {
        var incident = AnIncident.logsMissing(house);
        var first = room.propose
                .run(proposal("Alert when logs stop", LOG_SHIPPER, incident))
                .action();
        var second = room.propose
                .run(proposal("Page when logs stop", LOG_SHIPPER, incident))
                .action();
        room.sameAs.run(seen(second, ADA), first);
        assertThat(now(first).asked().times()).isEqualTo(1);
    }

    @Test
    void asked_for_13_times_since_2017_it_was_done_once_and_came_back() {
        house.clock.set("2017-09-29T10:00:00Z");
        var first = filed("Tell us when the service is down");
        for (int ask = 2; ask <= 13; ask++) {
            if (ask == 5) room.complete.run(seen(first, ADA), "Mails are sent from the dashboard");
            house.clock.tick(Duration.ofDays(140));
            room.sameAs.run(seen(filed("Tell us when it is down, once more"), ADA), first);
        }
        var action = now(first);
        assertThat(action.asked().times()).isEqualTo(13);
        assertThat(action.standing().cameBack()).isEqualTo(1);
        assertThat(action.state()).isEqualTo(ActionState.ROUTED);
        assertThat(AskedFor.inWords(action, ZoneOffset.UTC))
                .isEqualTo("asked for 13 times since 29 September 2017; was done on 23 November 2018, and came back");
        assertThat(action.openSince()).isEqualTo("2019-04-12T10:00:00Z");
        assertThat(room.actions.all(Viewer.anyone(), Filter.open())).first().isEqualTo(action);
    }

    @Test
    void taken_back_what_came_back_is_done_again() {
        var older = filed("Alert when the queue depth grows");
        room.complete.run(seen(older, ADA), "Alert QueueDeep");
        var younger = filed("Tell us when the queue backs up");
        room.sameAs.run(seen(younger, ADA), older);
        assertThat(now(older).standing().cameBack()).isEqualTo(1);
        room.differentAfterAll.run(seen(younger, ADA));
        assertThat(now(older).state()).isEqualTo(ActionState.DONE);
        assertThat(now(older).standing().cameBack()).isZero();
        assertThat(now(older).standing().evidence()).isEqualTo("Alert QueueDeep");
    }

    @Test
    void out_of_a_restricted_incident_its_people_see_all_and_the_owning_team_what_is_to_be_done() {
        var incident = AnIncident.restricted(house);
        var id = room.propose
                .run(proposal("Let checkout rotate its keys", CHECKOUT, incident))
                .action();
        assertThat(room.actions.find(id, Viewer.of(ADA)).orElseThrow().incident())
                .isEqualTo(incident);
        var team = room.actions.find(id, Viewer.of(DANA)).orElseThrow();
        assertThat(team.incident()).isNull();
        assertThat(team.background().factor()).isEmpty();
        assertThat(team.background().moments()).isEmpty();
        assertThat(room.actions.find(id, Viewer.of(INES))).isEmpty();
        assertThat(room.actions.all(Viewer.anyone(), Filter.everything())).isEmpty();
        assertThat(room.actions.all(Viewer.of(ADA), Filter.everything())).hasSize(1);
    }

    @Test
    void what_changed_while_a_message_was_posted_is_shown_next() {
        var id = filed("Alert when logs stop arriving");
        room.accept.run(seen(id, ADA));
        house.jobs.worker.runDue();
        posted.clear();
        var at = new ShownAt(
                new debrief.shared.ChannelId("C0PLATFORM"), new debrief.shared.MessageTs("1676367180.000100"));
        room.recordMessage.run(id, at, 1);
        room.recordMessage.run(id, at, 2);
        house.jobs.worker.runDue();
        assertThat(posted).hasSize(1);
        assertThat(room.actions.shownAt(id)).containsExactly(at);
    }
}
