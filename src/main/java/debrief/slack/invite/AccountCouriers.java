package debrief.slack.invite;

import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.review.AccountInvited;
import debrief.review.AccountShared;
import debrief.review.AccountWithdrawn;
import debrief.review.Accounts.Posted;
import debrief.review.ReviewRoom;
import debrief.slack.Mrkdwn;
import debrief.slack.Place;
import debrief.slack.SlackRoom;
import debrief.slack.message.AccountInvitation;
import debrief.slack.message.SharedAccount;

/** Asks for accounts in private, posts those that were shared, and takes back those that were withdrawn. */
final class AccountCouriers {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final ReviewRoom reviews;

    AccountCouriers(SlackRoom slack, IncidentRoom incidents, ReviewRoom reviews) {
        this.slack = slack;
        this.incidents = incidents;
        this.reviews = reviews;
    }

    Receipt invite(AccountInvited letter, Attempt attempt) {
        var review = reviews.reviews.find(letter.review()).orElseThrow();
        var incident = incidents.incidents.get(review.incidentId());
        var messages = slack.poster.directMessagesWith(letter.person());
        slack.poster.post(
                Place.in(messages), AccountInvitation.of(letter.review(), incident, letter.prompts()), attempt);
        return Receipt.none();
    }

    Receipt post(AccountShared letter, Attempt attempt) {
        var posted = reviews.accounts.posted(letter.account());
        return posted.isEmpty() ? Receipt.none() : post(posted.get(), attempt);
    }

    Receipt remove(AccountWithdrawn letter, Attempt attempt) {
        slack.poster.delete(letter.channel(), letter.ts());
        return Receipt.none();
    }

    private Receipt post(Posted account, Attempt attempt) {
        var facilitator = account.facilitator();
        var text = account.text();
        if (facilitator != null) {
            var messages = slack.poster.directMessagesWith(facilitator);
            var ts = slack.poster.post(
                    Place.in(messages), SharedAccount.forFacilitator(account.account(), account.role()), attempt);
            return () -> reviews.recordPosted.account(account.account(), messages, ts);
        }
        var channel = account.channel();
        if (channel == null || text == null) return Receipt.none();
        var author = account.by();
        var who = author == null ? Mrkdwn.escape(account.role()) : Mrkdwn.mention(author);
        var ts = slack.poster.post(new Place(channel, account.thread()), SharedAccount.open(who, text), attempt);
        return () -> reviews.recordPosted.account(account.account(), channel, ts);
    }
}
