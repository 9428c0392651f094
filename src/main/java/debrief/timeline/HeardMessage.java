package debrief.timeline;

import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an incident's channel, as it stands now.
 *
 * @param author the person or app; null when Slack named neither
 * @param authorName the name that came with an app's message; for people their id, the catalog knows their names
 * @param text the newest wording with the names of files; empty once deleted
 * @param threadTs the first message of its thread; null for messages that answer to none
 */
public record HeardMessage(
        ChannelId channel,
        MessageTs ts,
        IncidentId incident,
        @Nullable PersonId author,
        String authorName,
        boolean app,
        String text,
        @Nullable MessageTs threadTs,
        boolean edited,
        boolean deleted) {}
