package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import debrief.catalog.Service;
import debrief.catalog.Team;
import debrief.incident.Incident;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.util.List;

/** Tells a team in its own channel that a service of theirs is named in an incident. Asks nothing. */
public final class ServiceTold {
    private ServiceTold() {}

    public static Words of(Incident incident, Service service, Team team) {
        var channel = incident.channel();
        var where = channel == null ? "Its channel is being made" : "Its channel is " + Mrkdwn.channel(channel);
        var impact = incident.impact().isBlank() ? "" : " _" + Mrkdwn.escape(incident.impact()) + "_";
        var words = "*" + Mrkdwn.escape(team.name()) + "*, your service " + Mrkdwn.escape(service.name())
                + " is named in an incident: *" + Mrkdwn.escape(incident.title()) + "* ("
                + incident.severity().label() + ")." + impact + "\n" + where
                + ". You hear of it because the catalog says you own " + Mrkdwn.escape(service.name()) + ".";
        return new Words(words, List.of(section(s -> s.text(Mrkdwn.text(words)))));
    }
}
