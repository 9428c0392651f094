package debrief.action;

import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to list.
 *
 * @param team the owner; null for any
 * @param service null for any
 * @param state null for any
 * @param unownedOnly only what nobody owns
 * @param openOnly only what waits for somebody
 * @param words in text, done-when or factor; blank for any
 */
public record Filter(
        @Nullable TeamId team,
        @Nullable ServiceId service,
        @Nullable ActionState state,
        boolean unownedOnly,
        boolean openOnly,
        String words) {

    public static Filter everything() {
        return new Filter(null, null, null, false, false, "");
    }

    public static Filter open() {
        return new Filter(null, null, null, false, true, "");
    }

    public static Filter openOf(TeamId team) {
        return new Filter(team, null, null, false, true, "");
    }

    public static Filter unowned() {
        return new Filter(null, null, null, true, true, "");
    }

    boolean takes(Action action, boolean unowned) {
        return (team == null || team.equals(action.owner()))
                && (service == null || service.equals(action.service()))
                && (state == null || state == action.state())
                && (!unownedOnly || unowned)
                && (!openOnly || action.open())
                && speaksOf(action);
    }

    private boolean speaksOf(Action action) {
        var text = (action.text() + " " + action.doneWhen() + " "
                        + action.background().factor())
                .toLowerCase(Locale.ROOT);
        return text.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
