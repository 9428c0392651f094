package debrief.action;

import debrief.incident.Viewer;
import java.util.Optional;

/**
 * A person says that two actions are the same. The younger one is joined to the older one, which counts one asking more; done or declined
 * before, it comes back. Both keep their history, and it can be taken back ({@link DifferentAfterAll}).
 */
public final class SameAs {
    private final Deciding deciding;
    private final Deciders deciders;
    private final Actions actions;
    private final ActionStore store;
    private final Joining joining;

    SameAs(Deciding deciding, Deciders deciders, Actions actions, ActionStore store, Joining joining) {
        this.deciding = deciding;
        this.deciders = deciders;
        this.actions = actions;
        this.store = store;
        this.joining = joining;
    }

    public Decision run(Seen seen, ActionId other) {
        return deciding.decide(seen, action -> judge(seen, action, other));
    }

    private Deciding.Turn judge(Seen seen, Action action, ActionId other) {
        if (!action.open()) return Closed.no(action);
        var found = actions.find(other, Viewer.of(seen.by())).flatMap(shown -> original(shown.id()));
        if (found.isEmpty()) return unfit("There is no action " + other + ", or none that you may see.");
        var original = found.get();
        if (original.id().equals(action.id())) return unfit("That is this one: give the number of the other.");
        if (original.id().value() < action.id().value()) return joining.younger(action, original, seen.by());
        if (!original.open()) return unfit(original.id() + " is younger and closed: nothing would change.");
        if (!deciders.mayDecide(seen.by(), original)) {
            return unfit(
                    original.id() + " is younger: " + deciders.whose(original) + " can say there that it is the same.");
        }
        return joining.older(action, original, seen.by());
    }

    /** The one that others are the same as. */
    private Optional<Action> original(ActionId id) {
        var found = store.find(id);
        while (found.isPresent() && found.get().standing().duplicateOf() != null) {
            found = store.find(found.get().standing().duplicateOf());
        }
        return found;
    }

    private static Deciding.Turn unfit(String words) {
        return new Deciding.Turn.No(new Decision.Unfit(Decision.Field.SAME_AS, words));
    }
}
