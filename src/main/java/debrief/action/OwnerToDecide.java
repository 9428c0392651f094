package debrief.action;

import debrief.catalog.TeamId;
import debrief.jobs.Letter;
import java.util.List;

/** Teams passed an action on twice: both are told, and the owner of the review decides. */
public record OwnerToDecide(ActionId action, List<TeamId> teams, String reason) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
