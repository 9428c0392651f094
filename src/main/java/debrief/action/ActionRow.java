package debrief.action;

import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import debrief.incident.IncidentId;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as its table has it. */
record ActionRow(
        ActionId id,
        String said,
        @Nullable String doneWhen,
        @Nullable ServiceId service,
        @Nullable TeamId owner,
        String ownerBecause,
        ActionState state,
        String factor,
        @Nullable String impactLine,
        @Nullable IncidentId incident,
        @Nullable PersonId proposedBy,
        String proposerRole,
        int hops,
        @Nullable String question,
        @Nullable Instant lookAgainAt,
        @Nullable String evidence,
        @Nullable Instant doneAt,
        int cameBack,
        @Nullable ActionId duplicateOf,
        int version) {

    Action action(List<Moment> moments, Asked asked) {
        var background = new Action.Background(factor, moments, impactLine, incident, proposedBy, proposerRole);
        return new Action(id, said, doneWhen, background, asked, standing(), version);
    }

    private Standing standing() {
        return new Standing(
                state,
                owner,
                ownerBecause,
                service,
                hops,
                question,
                lookAgainAt,
                evidence,
                doneAt,
                cameBack,
                duplicateOf);
    }
}
