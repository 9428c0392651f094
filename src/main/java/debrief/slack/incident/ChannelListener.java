package debrief.slack.incident;

import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import debrief.incident.IncidentRoom;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.slack.SlackRoom;

/** What happens to an incident's channel in Slack: people join, somebody renames it. */
final class ChannelListener {
    private final SlackRoom slack;
    private final IncidentRoom incidents;

    ChannelListener(SlackRoom slack, IncidentRoom incidents) {
        this.slack = slack;
        this.incidents = incidents;
    }

    void register() {
        slack.events.on(MemberJoinedChannelEvent.class, this::joined);
        slack.events.on(ChannelRenameEvent.class, this::renamed);
    }

    private void joined(MemberJoinedChannelEvent event) {
        var bot = slack.whoWeAre.now().map(who -> who.botUser().value());
        if (bot.isPresent() && bot.get().equals(event.getUser())) return;
        incidents
                .incidents
                .at(new ChannelId(event.getChannel()))
                .ifPresent(incident -> incidents.record.member(
                        incident.id(), new PersonId(event.getUser()), new MessageTs(event.getEventTs()).instant()));
    }

    private void renamed(ChannelRenameEvent event) {
        incidents
                .incidents
                .at(new ChannelId(event.getChannel().getId()))
                .ifPresent(incident -> incidents.record.renamed(
                        incident.id(), event.getChannel().getName()));
    }
}
