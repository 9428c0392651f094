package debrief.action;

import debrief.incident.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One asking for an action.
 *
 * @param action the action that was proposed then; another one's number when a person said that the two are the same
 * @param incident the incident it came out of; null when it was proposed outside of any
 */
public record Ask(ActionId action, @Nullable IncidentId incident, Instant at) {}
