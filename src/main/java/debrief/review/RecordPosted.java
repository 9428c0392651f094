package debrief.review;

import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;

/** What became a message in Slack, told by whoever posted it. */
public final class RecordPosted {
    private final Ground ground;
    private final Stores stores;
    private final Asking asking;

    RecordPosted(Ground ground, Stores stores, Asking asking) {
        this.ground = ground;
        this.stores = stores;
        this.asking = asking;
    }

    /** The first message of a phase's thread. What waits to be asked there is asked now. */
    public void thread(ReviewId review, Phase phase, MessageTs root) {
        ground.db().run(() -> {
            stores.reviews().setPhase(review, phase, "root", root);
            asking.next(review);
        });
    }

    public void prompt(PromptId prompt, ChannelId channel, MessageTs ts) {
        ground.db().run(() -> stores.prompts().posted(prompt, channel, ts));
    }

    public void account(AccountId account, ChannelId channel, MessageTs ts) {
        ground.db().run(() -> stores.accounts().posted(account, channel, ts));
    }
}
