package debrief.action;

import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands, and what each decision makes of it. Pure.
 *
 * @param owner null while nobody is known to own it
 * @param because why it is theirs, such as {@code Payments owns Queue worker (catalog)}; empty without an owner
 * @param hops how often a team passed it on
 * @param question what the team asked the proposer, while it needs detail
 * @param lookAgainAt when it comes back, while it is put off
 * @param evidence what shows that it is done
 * @param doneAt when it was last done; kept when it comes back
 * @param cameBack how often it was asked for again after it was done
 * @param duplicateOf the older action that a person said is the same
 */
public record Standing(
        ActionState state,
        @Nullable TeamId owner,
        String because,
        @Nullable ServiceId service,
        int hops,
        @Nullable String question,
        @Nullable Instant lookAgainAt,
        @Nullable String evidence,
        @Nullable Instant doneAt,
        int cameBack,
        @Nullable ActionId duplicateOf) {

    static Standing unowned(@Nullable ServiceId service) {
        return new Standing(ActionState.PROPOSED, null, "", service, 0, null, null, null, null, 0, null);
    }

    Standing routedTo(TeamId team, String reason) {
        return new Standing(
                ActionState.ROUTED, team, reason, service, hops, null, null, evidence, doneAt, cameBack, null);
    }

    Standing about(@Nullable ServiceId named) {
        return new Standing(
                state, owner, because, named, hops, question, lookAgainAt, evidence, doneAt, cameBack, duplicateOf);
    }

    /** One more team passed it on; whom it goes to is said next. */
    Standing passedOn() {
        return new Standing(
                ActionState.PROPOSED, null, "", service, hops + 1, null, null, evidence, doneAt, cameBack, null);
    }

    Standing acceptedBy(TeamId team, String reason) {
        return routedTo(team, reason).in(ActionState.ACCEPTED);
    }

    Standing asking(String what) {
        return new Standing(
                ActionState.NEEDS_DETAIL, owner, because, service, hops, what, null, evidence, doneAt, cameBack, null);
    }

    Standing putOffTo(Instant date) {
        return new Standing(
                ActionState.NOT_NOW, owner, because, service, hops, null, date, evidence, doneAt, cameBack, null);
    }

    Standing done(String shown, Instant at) {
        return new Standing(ActionState.DONE, owner, because, service, hops, null, null, shown, at, cameBack, null);
    }

    Standing joinedTo(ActionId older) {
        return new Standing(
                ActionState.DUPLICATE, owner, because, service, hops, null, null, evidence, doneAt, cameBack, older);
    }

    /** Asked for again after it was closed: with its owner once more, and counted when it had been done. */
    Standing askedAgain() {
        var open = owner == null ? ActionState.PROPOSED : ActionState.ROUTED;
        int times = cameBack + (state == ActionState.DONE ? 1 : 0);
        return new Standing(open, owner, because, service, hops, null, null, evidence, doneAt, times, null);
    }

    /** Closed as it was before it was asked for again by mistake. */
    Standing closedAgain(ActionState as) {
        int times = cameBack - (as == ActionState.DONE ? 1 : 0);
        return new Standing(as, owner, because, service, hops, null, null, evidence, doneAt, times, null);
    }

    /** The same, in another state: without question or date. */
    Standing in(ActionState other) {
        return new Standing(other, owner, because, service, hops, null, null, evidence, doneAt, cameBack, null);
    }
}
