package debrief.slack.incident;

import debrief.catalog.CatalogRoom;
import debrief.catalog.PersonMet;
import debrief.incident.ChannelReady;
import debrief.incident.HeadlinePosted;
import debrief.incident.IncidentChanged;
import debrief.incident.IncidentDeclared;
import debrief.incident.IncidentRoom;
import debrief.incident.ServiceNamed;
import debrief.jobs.Letters;
import debrief.slack.SlackRoom;
import debrief.slack.incident.ChannelCourier.Errand;
import java.net.URI;

/** Everything about incidents that Slack sees, registered. */
public final class IncidentDoor {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final CatalogRoom catalog;
    private final URI pages;

    /** @param pages how people reach the web pages */
    public IncidentDoor(SlackRoom slack, IncidentRoom incidents, CatalogRoom catalog, URI pages) {
        this.slack = slack;
        this.incidents = incidents;
        this.catalog = catalog;
        this.pages = pages;
    }

    public void register(Letters letters) {
        var declare = new DeclareView(slack, incidents.open, catalog);
        declare.register();
        new IncidentCommands(slack, incidents, catalog, declare).register();
        new ChannelListener(slack, incidents).register();
        sendOut(letters);
    }

    private void sendOut(Letters letters) {
        var setup = new ChannelSetup(slack, catalog, pages);
        var headline = new HeadlineKeeper(slack, incidents, catalog);
        letters.courier(IncidentDeclared.class, "make-channel", new MakeChannel(slack, incidents));
        letters.courier(ChannelReady.class, "invite-responders", whenReady(setup::invite));
        letters.courier(ChannelReady.class, "describe-channel", whenReady(setup::describe));
        letters.courier(ChannelReady.class, "bookmark-pages", whenReady(setup::bookmark));
        letters.courier(ChannelReady.class, "post-headline", whenReady(headline::post));
        letters.courier(HeadlinePosted.class, "pin-headline", whenPosted(setup::pin));
        letters.courier(HeadlinePosted.class, "freshen-headline", whenPosted(headline::update));
        letters.courier(IncidentChanged.class, "update-headline", whenChanged(headline::update));
        letters.courier(ServiceNamed.class, "tell-owning-team", new TellOwningTeam(slack, incidents, catalog));
        letters.courier(PersonMet.class, "learn-person", new LearnPerson(slack, catalog));
    }

    private ChannelCourier<ChannelReady> whenReady(Errand errand) {
        return new ChannelCourier<>(incidents, ChannelReady::incident, errand);
    }

    private ChannelCourier<HeadlinePosted> whenPosted(Errand errand) {
        return new ChannelCourier<>(incidents, HeadlinePosted::incident, errand);
    }

    private ChannelCourier<IncidentChanged> whenChanged(Errand errand) {
        return new ChannelCourier<>(incidents, IncidentChanged::incident, errand);
    }
}
