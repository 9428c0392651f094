package debrief.action;

import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import debrief.incident.IncidentId;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a review asks a team to change.
 *
 * @param doneWhen a check that a stranger can do; null when nobody said
 * @param background what it came out of, by value
 * @param asked when and from where it was asked for, the askings joined to it included
 * @param standing where it stands and with whom
 * @param version counts the changes; a decision names the version it was made on
 */
public record Action(
        ActionId id,
        String text,
        @Nullable String doneWhen,
        Background background,
        Asked asked,
        Standing standing,
        int version) {

    /**
     * What an action came out of, as it was when it was proposed.
     *
     * @param factor the contributing factor it acts on; may be empty
     * @param impactLine what users met; null when there is none, or when the reader may not see the incident
     * @param incident null outside of any incident, or when the reader may not see it
     */
    public record Background(
            String factor,
            List<Moment> moments,
            @Nullable String impactLine,
            @Nullable IncidentId incident,
            @Nullable PersonId proposedBy,
            String proposerRole) {

        Background untold() {
            return new Background("", List.of(), null, null, null, proposerRole);
        }
    }

    public ActionState state() {
        return standing.state();
    }

    /** Null while nobody is known to own it. */
    public @Nullable TeamId owner() {
        return standing.owner();
    }

    public @Nullable ServiceId service() {
        return standing.service();
    }

    /** The incident it came out of; null outside of any, or when the reader may not see it. */
    public @Nullable IncidentId incident() {
        return background.incident();
    }

    public boolean open() {
        return state().open();
    }

    /** Since when it waits: the first asking, or, when it was done and came back, the first one after that. */
    public Instant openSince() {
        return asked.firstAfter(standing.doneAt());
    }

    /** For the owning team's people who may not see the incident: what is to be done, not what it came out of. */
    Action withoutBackground() {
        return new Action(id, text, doneWhen, background.untold(), asked, standing, version);
    }

    Action now(Standing changed) {
        return new Action(id, text, doneWhen, background, asked, changed, version + 1);
    }
}
