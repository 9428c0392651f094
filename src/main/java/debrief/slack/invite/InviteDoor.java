package debrief.slack.invite;

import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letters;
import debrief.review.AccountInvited;
import debrief.review.AccountShared;
import debrief.review.AccountWithdrawn;
import debrief.review.GroupCancelled;
import debrief.review.GroupInvited;
import debrief.review.ReviewReminded;
import debrief.review.ReviewRoom;
import debrief.review.ReviewScheduled;
import debrief.review.SlotProposed;
import debrief.slack.SlackRoom;
import java.time.InstantSource;

/** Everything about booking reviews and writing accounts that Slack sees, registered. */
public final class InviteDoor {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final ReviewRoom reviews;
    private final CatalogRoom catalog;
    private final InstantSource clock;

    public InviteDoor(
            SlackRoom slack, IncidentRoom incidents, ReviewRoom reviews, CatalogRoom catalog, InstantSource clock) {
        this.slack = slack;
        this.incidents = incidents;
        this.reviews = reviews;
        this.catalog = catalog;
        this.clock = clock;
    }

    public void register(Letters letters) {
        new MoveView(slack, reviews, clock).register();
        new AccountView(slack, reviews, catalog).register();
        var hours = new HourCouriers(slack, incidents, reviews);
        letters.courier(ReviewScheduled.class, "propose-review", slackSends(hours::propose));
        letters.courier(SlotProposed.class, "propose-slot", slackSends(hours::slot));
        letters.courier(GroupInvited.class, "invite-to-group", slackSends(hours::group));
        letters.courier(GroupCancelled.class, "cancel-group", slackSends(hours::cancelled));
        letters.courier(ReviewReminded.class, "remind-of-review", slackSends(hours::reminded));
        var accounts = new AccountCouriers(slack, incidents, reviews);
        letters.courier(AccountInvited.class, "invite-to-account", slackSends(accounts::invite));
        letters.courier(AccountShared.class, "post-account", slackSends(accounts::post));
        letters.courier(AccountWithdrawn.class, "remove-account", slackSends(accounts::remove));
    }

    private static <L extends debrief.jobs.Letter> debrief.slack.SlackCourier<L> slackSends(
            debrief.slack.SlackCourier<L> courier) {
        return courier;
    }
}
