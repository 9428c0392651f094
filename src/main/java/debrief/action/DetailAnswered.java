package debrief.action;

import debrief.catalog.TeamId;
import debrief.jobs.Letter;

/** The answer is there: the team is asked again. */
public record DetailAnswered(ActionId action, TeamId team, String question, String answer) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
