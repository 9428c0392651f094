package debrief.timeline;

import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A chosen moment.
 *
 * @param happenedAt when it happened: the message's own time, or the time that was stated
 * @param by who said or did it; null for an app that has no user
 * @param said the words as they are now, edits included; mentions stand as {@code <@U…>}
 * @param channel where the message is; null, like the two that follow, when the entry is from no message
 * @param threadTs the first message of the thread that the message answers in; null outside of threads
 */
public record Entry(
        EntryId id,
        IncidentId incident,
        Instant happenedAt,
        EntryKind kind,
        EntrySource source,
        @Nullable PersonId by,
        String said,
        @Nullable ChannelId channel,
        @Nullable MessageTs messageTs,
        @Nullable MessageTs threadTs) {

    /** By when it happened; of two at the same moment messages come first, then what was written down first. */
    public static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::happenedAt)
            .thenComparing(Entry::messageTs, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.id().value());
}
