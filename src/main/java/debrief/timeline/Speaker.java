package debrief.timeline;

import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param id the person, or the app's bot; null when Slack names neither
 * @param name the name that an app gives itself; for people their id will do
 */
public record Speaker(@Nullable PersonId id, String name, boolean app) {}
