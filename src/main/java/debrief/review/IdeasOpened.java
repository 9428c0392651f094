package debrief.review;

import debrief.jobs.Letter;
import debrief.shared.ChannelId;
import java.util.List;

/** The idea phase is open: what was parked is shown to everybody, without names. */
public record IdeasOpened(ReviewId review, ChannelId channel, List<String> ideas) implements Letter {
    @Override
    public String subject() {
        return "review/" + review;
    }
}
