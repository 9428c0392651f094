package debrief.slack.action;

import debrief.action.ActionChanged;
import debrief.action.ActionRoom;
import debrief.action.ActionRouted;
import debrief.action.ActionUnowned;
import debrief.action.DetailAnswered;
import debrief.action.DetailAsked;
import debrief.action.OwnerToDecide;
import debrief.action.ShownAt;
import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.incident.Viewer;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.slack.Place;
import debrief.slack.SlackRoom;
import debrief.slack.message.ActionForTeam;
import debrief.slack.message.ActionQuestion;
import debrief.slack.message.ActionToSettle;
import java.util.Optional;

/** Brings actions to those who own them, and keeps the messages about them true. */
final class ActionCouriers {
    private final SlackRoom slack;
    private final ActionRoom actions;
    private final CatalogRoom catalog;
    private final IncidentRoom incidents;
    private final Showing showing;

    ActionCouriers(SlackRoom slack, ActionRoom actions, CatalogRoom catalog, IncidentRoom incidents, Showing showing) {
        this.slack = slack;
        this.actions = actions;
        this.catalog = catalog;
        this.incidents = incidents;
        this.showing = showing;
    }

    Receipt toTeam(ActionRouted letter, Attempt attempt) {
        var team = catalog.catalog().team(letter.team());
        if (team.isEmpty()) return Receipt.none();
        var action = showing.get(letter.action());
        var channel = team.get().channel();
        var posted =
                slack.poster.post(Place.in(channel), ActionForTeam.of(showing.toTeam(action, team.get())), attempt);
        return () -> actions.recordMessage.run(action.id(), new ShownAt(channel, posted), action.version());
    }

    Receipt follow(ActionChanged letter, Attempt attempt) {
        var action = showing.get(letter.action());
        for (var at : actions.actions.shownAt(letter.action())) {
            var team = catalog.catalog().teams().stream()
                    .filter(each -> each.channel().equals(at.channel()))
                    .findFirst();
            slack.poster.update(at.channel(), at.ts(), ActionForTeam.of(showing.toTeam(action, team.orElse(null))));
        }
        return Receipt.none();
    }

    /** Told once, where it came from; the pages keep it on top until somebody takes it. */
    Receipt unowned(ActionUnowned letter, Attempt attempt) {
        var action = showing.get(letter.action());
        var incident = action.incident();
        if (incident == null) return Receipt.none();
        var channel = incidents.incidents.find(incident, Viewer.house()).map(found -> found.channel());
        if (channel.isEmpty()) return Receipt.none();
        var posted =
                slack.poster.post(Place.in(channel.get()), ActionForTeam.of(showing.toTeam(action, null)), attempt);
        return () -> actions.recordMessage.run(action.id(), new ShownAt(channel.get(), posted), action.version());
    }

    Receipt ask(DetailAsked letter, Attempt attempt) {
        var action = showing.get(letter.action());
        var proposer = action.background().proposedBy();
        if (proposer == null) return Receipt.none();
        var team = showing.owner(action).map(owner -> owner.name()).orElse("A team");
        var messages = slack.poster.directMessagesWith(proposer);
        slack.poster.post(Place.in(messages), ActionQuestion.of(showing.toTeam(action, null), team), attempt);
        return Receipt.none();
    }

    Receipt answer(DetailAnswered letter, Attempt attempt) {
        var team = catalog.catalog().team(letter.team());
        if (team.isEmpty()) return Receipt.none();
        var shown = actions.actions.shownAt(letter.action()).stream()
                .filter(at -> at.channel().equals(team.get().channel()))
                .findFirst();
        var place = shown.map(at -> Place.under(at.channel(), at.ts()))
                .orElse(Place.in(team.get().channel()));
        slack.poster.post(place, ActionQuestion.answered(letter.question(), letter.answer()), attempt);
        return Receipt.none();
    }

    /** Two teams passed it on: the owner of the review says whose it is. */
    Receipt settle(OwnerToDecide letter, Attempt attempt) {
        var action = showing.get(letter.action());
        var owner = actions.actions.reviewOwner(action);
        if (owner.isEmpty()) return Receipt.none();
        var named = letter.teams().stream()
                .map(id -> catalog.catalog().team(id))
                .flatMap(Optional::stream)
                .toList();
        var messages = slack.poster.directMessagesWith(owner.get());
        slack.poster.post(Place.in(messages), ActionToSettle.of(showing.toTeam(action, null), named), attempt);
        return Receipt.none();
    }
}
