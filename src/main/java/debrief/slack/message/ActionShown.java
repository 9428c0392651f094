package debrief.slack.message;

import debrief.action.Action;
import debrief.action.Candidate;
import debrief.action.HistoryLine;
import debrief.catalog.Team;
import debrief.incident.Incident;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action with all that a message about it tells.
 *
 * @param team whose channel it is shown in; null elsewhere
 * @param incident where it came from; null outside of any, or when the readers may not see it
 * @param likes older actions that the readers may see, the likeliest first
 * @param history first to last
 */
public record ActionShown(
        Action action,
        @Nullable Team team,
        @Nullable Incident incident,
        List<Like> likes,
        List<HistoryLine> history,
        Instant now) {

    /** An older action that it resembles. */
    public record Like(Candidate candidate, Action existing) {}

    /** It is the team's own, now. */
    boolean owned() {
        return team != null && team.id().equals(action.owner());
    }
}
