package debrief.action;

import java.util.Optional;

/** Takes back that two actions are the same: counts and states are as they were before. */
public final class DifferentAfterAll {
    private final Deciding deciding;
    private final Deciders deciders;
    private final ActionStore store;
    private final Joining joining;

    DifferentAfterAll(Deciding deciding, Deciders deciders, ActionStore store, Joining joining) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.store = store;
        this.joining = joining;
    }

    /** @param seen the younger of the two; people of either's team may say so */
    public Decision run(Seen seen) {
        return deciding.decide(
                seen,
                (person, action) -> deciders.mayDecide(person, action)
                        || older(action)
                                .filter(other -> deciders.mayDecide(person, other))
                                .isPresent(),
                action -> older(action)
                        .map(other -> joining.apart(action, other, seen.by()))
                        .orElseGet(() -> new Deciding.Turn.Already()));
    }

    private Optional<Action> older(Action action) {
        var older = action.standing().duplicateOf();
        return older == null ? Optional.empty() : store.find(older);
    }
}
