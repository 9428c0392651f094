package debrief.review;

import debrief.action.ActionId;
import debrief.action.Moment;
import debrief.action.Proposal;
import debrief.incident.Cast;
import debrief.incident.Incident;
import debrief.jobs.Handler;
import debrief.timeline.EntryId;
import debrief.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The soak is over: each idea that was kept becomes an action, with its factor, the entries that show it, and the impact. */
final class ProposeIdeas implements Handler<SoakOver> {
    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;

    ProposeIdeas(Ground ground, Stores stores, Neighbours near) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
    }

    @Override
    public void handle(SoakOver letter) {
        var review = stores.reviews().locked(letter.review());
        var incident = near.incident(review);
        var actions = new ArrayList<ActionId>();
        for (var idea : stores.ideas().all(review.id())) {
            if (idea.state() == Idea.State.KEPT) actions.add(propose(idea, incident));
        }
        if (actions.isEmpty()) return;
        ground.outbox().post(new IdeasProposed(review.id(), review.incidentId(), List.copyOf(actions)));
    }

    private ActionId propose(Idea idea, Incident incident) {
        var cast = near.incidents().cast.of(incident.id());
        var factor = factor(idea);
        var proposal = new Proposal(
                "idea/" + idea.id(),
                idea.wording(),
                idea.doneWhen(),
                idea.service(),
                factor.map(Factor::words).orElse(""),
                factor.map(known -> moments(known, incident, cast)).orElse(List.of()),
                incident.impact().isBlank() ? null : incident.impact(),
                incident.id(),
                idea.saidBy(),
                cast.role(idea.saidBy()),
                ground.clock().instant());
        var action = near.actions().propose.run(proposal).action();
        stores.ideas().proposed(idea.id(), action);
        return action;
    }

    private Optional<Factor> factor(Idea idea) {
        return stores.factors().all(idea.reviewId()).stream()
                .filter(factor -> factor.id().equals(idea.factorId()))
                .findFirst();
    }

    private List<Moment> moments(Factor factor, Incident incident, Cast cast) {
        var timeline = near.timelines().timelines.of(incident.id());
        return factor.entries().stream()
                .flatMap(entry -> moment(timeline, entry, cast).stream())
                .toList();
    }

    private static Optional<Moment> moment(Timeline timeline, EntryId id, Cast cast) {
        return timeline.entry(id).map(entry -> new Moment(entry.happenedAt(), cast.withoutNames(entry.said())));
    }
}
