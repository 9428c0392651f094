package debrief.slack;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param thread the message that opened the thread, never a reply to it; absent for the channel itself
 */
public record Place(ChannelId channel, @Nullable MessageTs thread) {
    public static Place in(ChannelId channel) {
        return new Place(channel, null);
    }

    public static Place under(ChannelId channel, MessageTs parent) {
        return new Place(channel, parent);
    }
}
