package debrief.slack.incident;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import debrief.incident.ChannelName;
import debrief.incident.Incident;
import debrief.incident.IncidentDeclared;
import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.jobs.Undeliverable;
import debrief.shared.ChannelId;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRefused;
import debrief.slack.SlackRoom;
import java.util.List;
import java.util.Optional;

/** Makes the channel of an incident, under the first free name. */
final class MakeChannel implements SlackCourier<IncidentDeclared> {
    private static final int MOST_NAMES = 20;

    private final SlackRoom slack;
    private final IncidentRoom incidents;

    MakeChannel(SlackRoom slack, IncidentRoom incidents) {
        this.slack = slack;
        this.incidents = incidents;
    }

    @Override
    public Receipt send(IncidentDeclared letter, Attempt attempt) {
        var incident = incidents.incidents.get(letter.incident());
        if (incident.channel() != null) return Receipt.none();
        for (int number = 1; number <= MOST_NAMES; number++) {
            var channel = make(incident, ChannelName.of(incident, number), attempt);
            if (channel.isPresent()) {
                var made = channel.get();
                return () -> incidents.record.channel(incident.id(), new ChannelId(made.getId()), made.getName());
            }
        }
        throw new Undeliverable(MOST_NAMES + " names like " + ChannelName.of(incident, 1) + " are taken");
    }

    /** Empty when the name is somebody else's. */
    private Optional<Conversation> make(Incident incident, String name, Attempt attempt) {
        try {
            return Optional.of(slack.client
                    .ask(methods ->
                            methods.conversationsCreate(r -> r.name(name).isPrivate(incident.restricted())))
                    .getChannel());
        } catch (SlackRefused refused) {
            if (!refused.is("name_taken")) throw refused;
            return attempt.maybeDelivered() ? ours(name) : Optional.empty();
        }
    }

    /** The channel of this name, if an earlier attempt of ours made it and no incident has it. */
    private Optional<Conversation> ours(String name) {
        var bot = slack.whoWeAre.now().map(who -> who.botUser().value());
        String cursor = null;
        do {
            var after = cursor;
            var page = slack.client.ask(methods -> methods.conversationsList(r -> r.excludeArchived(true)
                    .types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                    .limit(500)
                    .cursor(after)));
            for (var channel : page.getChannels()) {
                if (!name.equals(channel.getName())) continue;
                boolean free =
                        incidents.incidents.at(new ChannelId(channel.getId())).isEmpty();
                return free && bot.isPresent() && bot.get().equals(channel.getCreator())
                        ? Optional.of(channel)
                        : Optional.empty();
            }
            cursor = page.getResponseMetadata() == null
                    ? ""
                    : page.getResponseMetadata().getNextCursor();
        } while (cursor != null && !cursor.isEmpty());
        return Optional.empty();
    }
}
