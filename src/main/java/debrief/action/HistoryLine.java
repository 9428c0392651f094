package debrief.action;

import debrief.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about an action.
 *
 * @param by null when nobody did it: the house, by the catalog or by the clock
 * @param words what happened, by teams, without names of people
 */
public record HistoryLine(Instant at, @Nullable PersonId by, String words) {}
