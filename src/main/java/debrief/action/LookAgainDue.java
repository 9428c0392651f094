package debrief.action;

import debrief.jobs.Letter;

/** The date has come at which an action that was put off is looked at again. */
public record LookAgainDue(ActionId action) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
