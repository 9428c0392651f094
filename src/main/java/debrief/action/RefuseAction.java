package debrief.action;

import debrief.action.Decision.Field;
import debrief.catalog.ServiceId;
import debrief.catalog.Team;
import debrief.catalog.TeamId;
import debrief.jobs.Letter;
import debrief.jobs.Outbox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "Not ours": a team passes an action on, with a reason, to the team it thinks better. When two have done so, the owner of the review
 * decides.
 */
public final class RefuseAction {
    private static final int HOPS_BEFORE_SOMEBODY_DECIDES = 2;

    private final Deciding deciding;
    private final Ownership ownership;
    private final Outbox outbox;
    private final TrailStore trail;

    RefuseAction(Deciding deciding, Ownership ownership, Outbox outbox, TrailStore trail) {
        this.deciding = deciding;
        this.ownership = ownership;
        this.outbox = outbox;
        this.trail = trail;
    }

    /**
     * What a team says.
     *
     * @param better whose it is rather; null when only a service is named, or nobody knows
     * @param service what it is about rather; null when nobody says
     */
    public record Refusal(
            String reason,
            @Nullable TeamId better,
            @Nullable ServiceId service) {}

    public Decision run(Seen seen, Refusal refusal) {
        return deciding.decide(seen, action -> refuse(action, refusal));
    }

    private Deciding.Turn refuse(Action action, Refusal refusal) {
        if (!action.open()) return Closed.no(action);
        var from = ownership.team(action.owner());
        if (from.isEmpty()) return no(new Decision.TooLate(action, action.id() + " is with no team now."));
        if (refusal.reason().isBlank()) return unfit(Field.REASON, "Say in a sentence what makes it somebody else's.");
        var to = better(refusal);
        if (to.isEmpty() && names(refusal)) return unfit(Field.TEAM, "The catalog knows no owner of that.");
        if (to.equals(from)) return unfit(Field.TEAM, "That is your own team: name another team or service.");
        var hop = new Hop(action, from.get(), to, refusal);
        return hop.standing().hops() < HOPS_BEFORE_SOMEBODY_DECIDES ? passOn(hop) : letDecide(hop);
    }

    /** One team passing an action on. */
    private record Hop(Action action, Team from, Optional<Team> to, Refusal refusal) {
        Standing standing() {
            var service = refusal.service() == null ? action.service() : refusal.service();
            return action.standing().passedOn().about(service);
        }

        String words() {
            return from.name() + " passed this on"
                    + to.map(team -> " to " + team.name()).orElse("") + ": "
                    + refusal.reason().strip();
        }
    }

    private Deciding.Turn passOn(Hop hop) {
        var id = hop.action().id();
        return hop.to()
                .map(team -> new Deciding.Turn.Into(
                        hop.standing().routedTo(team.id(), because(hop, team)),
                        hop.words(),
                        () -> write(hop, new ActionRouted(id, team.id()))))
                .orElseGet(() ->
                        new Deciding.Turn.Into(hop.standing(), hop.words(), () -> write(hop, new ActionUnowned(id))));
    }

    private Deciding.Turn letDecide(Hop hop) {
        var id = hop.action().id();
        var words = hop.words() + " That is the second time: the owner of the review decides.";
        var reason = hop.refusal().reason().strip();
        return new Deciding.Turn.Into(hop.standing().in(ActionState.BETWEEN_TEAMS), words, () -> {
            var teams = new LinkedHashSet<>(trail.passedOnBy(id));
            teams.add(hop.from().id());
            hop.to().ifPresent(team -> teams.add(team.id()));
            write(hop, new OwnerToDecide(id, List.copyOf(teams), reason));
        });
    }

    private void write(Hop hop, Letter letter) {
        trail.passedOn(
                hop.action().id(),
                hop.standing().hops(),
                hop.from().id(),
                hop.refusal().reason().strip());
        outbox.post(letter);
    }

    private String because(Hop hop, Team to) {
        return ownership
                .service(hop.refusal().service())
                .filter(service -> service.owner().equals(to.id()))
                .map(service -> Ownership.because(to, service))
                .orElseGet(() -> hop.from().name() + " passed it on: "
                        + hop.refusal().reason().strip());
    }

    private Optional<Team> better(Refusal refusal) {
        return ownership
                .team(refusal.better())
                .or(() -> ownership.service(refusal.service()).flatMap(service -> ownership.team(service.owner())));
    }

    private static boolean names(Refusal refusal) {
        return refusal.better() != null || refusal.service() != null;
    }

    private static Deciding.Turn unfit(Field field, String words) {
        return no(new Decision.Unfit(field, words));
    }

    private static Deciding.Turn no(Decision why) {
        return new Deciding.Turn.No(why);
    }
}
