package debrief.slack.action;

import debrief.action.ActionChanged;
import debrief.action.ActionRoom;
import debrief.action.ActionRouted;
import debrief.action.ActionUnowned;
import debrief.action.DetailAnswered;
import debrief.action.DetailAsked;
import debrief.action.OwnerToDecide;
import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letter;
import debrief.jobs.Letters;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import java.time.InstantSource;

/** Everything about actions that Slack sees, registered. */
public final class ActionDoor {
    private final SlackRoom slack;
    private final ActionRoom actions;
    private final CatalogRoom catalog;
    private final IncidentRoom incidents;
    private final InstantSource clock;

    public ActionDoor(
            SlackRoom slack, ActionRoom actions, CatalogRoom catalog, IncidentRoom incidents, InstantSource clock) {
        this.slack = slack;
        this.actions = actions;
        this.catalog = catalog;
        this.incidents = incidents;
        this.clock = clock;
    }

    public void register(Letters letters) {
        var showing = new Showing(actions, catalog, incidents, clock);
        new ActionPresses(slack, actions, catalog, showing).register();
        new ActionForms(slack, actions).register();
        new ActionCommands(slack, actions, catalog, showing, clock).register();
        var couriers = new ActionCouriers(slack, actions, catalog, incidents, showing);
        letters.courier(ActionRouted.class, "post-action", out(couriers::toTeam));
        letters.courier(ActionChanged.class, "follow-action", out(couriers::follow));
        letters.courier(ActionUnowned.class, "tell-unowned", out(couriers::unowned));
        letters.courier(DetailAsked.class, "ask-proposer", out(couriers::ask));
        letters.courier(DetailAnswered.class, "bring-detail", out(couriers::answer));
        letters.courier(OwnerToDecide.class, "ask-review-owner", out(couriers::settle));
    }

    private static <L extends Letter> SlackCourier<L> out(SlackCourier<L> courier) {
        return courier;
    }
}
