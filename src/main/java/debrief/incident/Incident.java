package debrief.incident;

import debrief.catalog.ServiceId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands now.
 *
 * @param impact what users meet, in their terms; empty while nobody has said
 * @param services those named so far, in the order of naming
 * @param restricted seen only by the people of its channel
 * @param startedAt when it began, as far as is known
 * @param channel its channel, once Slack has made it
 * @param headline the pinned message that always shows the current state
 */
public record Incident(
        IncidentId id,
        String title,
        String impact,
        Severity severity,
        Status status,
        List<ServiceId> services,
        boolean restricted,
        PersonId declaredBy,
        Instant startedAt,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        @Nullable ChannelId channel,
        @Nullable String channelName,
        @Nullable MessageTs headline,
        @Nullable PersonId commander,
        @Nullable PersonId scribe) {

    public boolean resolved() {
        return status == Status.RESOLVED;
    }

    public Optional<PersonId> holder(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case COMMANDER -> commander;
                    case SCRIBE -> scribe;
                });
    }
}
