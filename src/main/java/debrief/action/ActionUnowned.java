package debrief.action;

import debrief.jobs.Letter;

/** Nobody is known to own an action: told once, where it came from. */
public record ActionUnowned(ActionId action) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
