package debrief.action;

import debrief.jobs.Letter;

/** A team asked for detail: put the question to who proposed the action. */
public record DetailAsked(ActionId action, String question) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
