package debrief.action;

import debrief.shared.PersonId;

/**
 * Who decides, on what they saw.
 *
 * @param version of the action as it was shown to them
 */
public record Seen(ActionId action, int version, PersonId by) {}
