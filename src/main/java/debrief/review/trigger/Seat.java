package debrief.review.trigger;

import debrief.shared.PersonId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody sat: who, in which role and team, or which app. Prompts go to seats; apps are never asked.
 *
 * @param role the role in words that may be published, such as "Platform engineer A"
 * @param team the team's name; null when nobody knows
 */
public record Seat(
        @Nullable PersonId person,
        String role,
        @Nullable String team,
        boolean app,
        @Nullable ZoneId zone) {

    boolean otherTeamThan(Seat other) {
        return team != null && other.team != null && !team.equals(other.team);
    }

    /** Whether this is the same person, or, where nobody is known, the same role. */
    public boolean same(Seat other) {
        return person != null ? person.equals(other.person) : role.equals(other.role);
    }
}
