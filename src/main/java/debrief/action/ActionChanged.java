package debrief.action;

import debrief.incident.IncidentId;
import debrief.jobs.Letter;
import org.jspecify.annotations.Nullable;

/**
 * An action was proposed, or something was decided about it: messages that show it, and the write-up of its incident, follow.
 *
 * @param incident the one it came out of; null outside of any
 * @param to where it stands now
 */
public record ActionChanged(ActionId action, @Nullable IncidentId incident, ActionState to) implements Letter {
    @Override
    public String subject() {
        return "action/" + action.value();
    }
}
