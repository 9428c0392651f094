package debrief.slack.incident;

import debrief.catalog.CatalogRoom;
import debrief.incident.Incident;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import debrief.slack.Mrkdwn;
import debrief.slack.SlackRefused;
import debrief.slack.SlackRoom;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a new channel ready for people: who is in it, what it is for, where the pages are. All of it repeats harmlessly. */
final class ChannelSetup {
    private static final int LONGEST_TOPIC = 250;
    private static final String TIMELINE = "Timeline and state";

    private final SlackRoom slack;
    private final CatalogRoom catalog;
    private final URI pages;

    ChannelSetup(SlackRoom slack, CatalogRoom catalog, URI pages) {
        this.slack = slack;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** The declarer, the commander and who is on call for the services named. */
    Receipt invite(ChannelId channel, Incident incident, Attempt attempt) {
        for (var person : responders(incident)) {
            try {
                slack.client.ask(methods -> methods.conversationsInvite(
                        r -> r.channel(channel.value()).users(List.of(person.value()))));
            } catch (SlackRefused refused) {
                if (!refused.is("already_in_channel", "cant_invite_self", "user_not_found", "user_is_restricted")) {
                    throw refused;
                }
            }
        }
        return Receipt.none();
    }

    Receipt describe(ChannelId channel, Incident incident, Attempt attempt) {
        var topic = Mrkdwn.cutPlain(incident.title() + " · the pinned headline shows where it stands", LONGEST_TOPIC);
        var purpose = Mrkdwn.cutPlain(
                "Incident " + incident.id() + ": " + incident.title()
                        + ". A pushpin reaction puts a message on the timeline.",
                LONGEST_TOPIC);
        slack.client.ask(methods ->
                methods.conversationsSetTopic(r -> r.channel(channel.value()).topic(Mrkdwn.escape(topic))));
        slack.client.ask(methods ->
                methods.conversationsSetPurpose(r -> r.channel(channel.value()).purpose(Mrkdwn.escape(purpose))));
        return Receipt.none();
    }

    Receipt bookmark(ChannelId channel, Incident incident, Attempt attempt) {
        var there = slack.client.ask(methods -> methods.bookmarksList(r -> r.channelId(channel.value())));
        boolean marked = there.getBookmarks() != null
                && there.getBookmarks().stream().anyMatch(mark -> TIMELINE.equals(mark.getTitle()));
        if (marked) return Receipt.none();
        slack.client.ask(methods -> methods.bookmarksAdd(r ->
                r.channelId(channel.value()).title(TIMELINE).type("link").link(pages + "/incidents/" + incident.id())));
        return Receipt.none();
    }

    Receipt pin(ChannelId channel, Incident incident, Attempt attempt) {
        var headline = incident.headline();
        if (headline == null) return Receipt.none();
        try {
            slack.client.ask(
                    methods -> methods.pinsAdd(r -> r.channel(channel.value()).timestamp(headline.value())));
        } catch (SlackRefused refused) {
            if (!refused.is("already_pinned", "message_not_found")) throw refused;
        }
        return Receipt.none();
    }

    private Set<PersonId> responders(Incident incident) {
        var responders = new LinkedHashSet<PersonId>();
        responders.add(incident.declaredBy());
        var commander = incident.commander();
        if (commander != null) responders.add(commander);
        for (var service : incident.services()) {
            catalog.catalog().ownerOf(service).ifPresent(team -> responders.addAll(team.onCall()));
        }
        return responders;
    }
}
