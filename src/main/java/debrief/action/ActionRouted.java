package debrief.action;

import debrief.catalog.TeamId;
import debrief.jobs.Letter;

/** An action is with a team now, for the first time or again: show it to them and ask. */
public record ActionRouted(ActionId action, TeamId team) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
