package debrief.writeup;

import debrief.action.Action;
import debrief.action.ActionState;
import debrief.action.Actions;
import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentId;
import debrief.writeup.Amendment.Item;
import java.util.List;
import java.util.function.Function;

/** What came of the ideas of an incident, as its write-up shows it. */
final class ActionItems implements Function<IncidentId, List<Item>> {
    private final Actions actions;
    private final CatalogRoom catalog;
    private final Telling telling;

    ActionItems(Actions actions, CatalogRoom catalog, Telling telling) {
        this.actions = actions;
        this.catalog = catalog;
        this.telling = telling;
    }

    @Override
    public List<Item> apply(IncidentId incident) {
        var told = telling.of(incident);
        return actions.of(incident).stream()
                .map(action -> new Item(
                        action.id().value(),
                        told.apply(action.text()),
                        action.doneWhen() == null ? "" : told.apply(action.doneWhen()),
                        owner(action),
                        state(action)))
                .toList();
    }

    private String owner(Action action) {
        var owner = action.owner();
        if (owner == null) return "nobody yet";
        return catalog.catalog().team(owner).map(team -> team.name()).orElse(owner.value());
    }

    private static String state(Action action) {
        var older = action.standing().duplicateOf();
        return action.state() == ActionState.DUPLICATE && older != null
                ? "Same as " + older
                : action.state().words();
    }
}
