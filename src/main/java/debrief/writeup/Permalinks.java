package debrief.writeup;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import org.jspecify.annotations.Nullable;

/** Where a message can be opened. */
@FunctionalInterface
public interface Permalinks {
    /**
     * The address of a message; null when none is known.
     *
     * @param thread the first message of its thread, or null
     */
    @Nullable
    String to(ChannelId channel, MessageTs message, @Nullable MessageTs thread);

    /** Links to nothing. */
    static Permalinks none() {
        return (_, _, _) -> null;
    }
}
