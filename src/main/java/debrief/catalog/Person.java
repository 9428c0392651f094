package debrief.catalog;

import debrief.shared.PersonId;
import java.time.ZoneId;

/**
 * Somebody in the workspace, as Slack describes them.
 *
 * @param app an app or bot speaks here, nobody is to be asked
 * @param gone deactivated
 */
public record Person(PersonId id, String name, ZoneId zone, boolean app, boolean gone) {}
