package debrief.slack.writeup;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.slack.WhoWeAre;
import debrief.writeup.Permalinks;
import org.jspecify.annotations.Nullable;

/** Messages by their address in the workspace, written as Slack writes it, without asking Slack for each. */
public final class SlackPermalinks implements Permalinks {
    private final WhoWeAre whoWeAre;

    public SlackPermalinks(WhoWeAre whoWeAre) {
        this.whoWeAre = whoWeAre;
    }

    @Override
    public @Nullable String to(ChannelId channel, MessageTs message, @Nullable MessageTs thread) {
        return whoWeAre.workspace()
                .map(base -> address(base, channel, message, thread))
                .orElse(null);
    }

    private static String address(String base, ChannelId channel, MessageTs message, @Nullable MessageTs thread) {
        var address = base.replaceAll("/+$", "") + "/archives/" + channel + "/p"
                + message.value().replace(".", "");
        return thread == null || thread.equals(message)
                ? address
                : address + "?thread_ts=" + thread + "&cid=" + channel;
    }
}
