package debrief.slack.message;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import debrief.catalog.Catalog;
import debrief.catalog.Service;
import debrief.incident.Incident;
import debrief.shared.Durations;
import debrief.shared.PersonId;
import debrief.slack.Mrkdwn;
import debrief.slack.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pinned message of an incident's channel that always shows where things stand. */
public final class Headline {
    private Headline() {}

    public static Words of(Incident incident, Catalog catalog) {
        var title = "*" + Mrkdwn.escape(incident.title()) + "*";
        var state = incident.status().label() + " · " + incident.severity().label() + " · " + since(incident);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(s -> s.blockId("headline").text(Mrkdwn.text(title + "\n" + state))));
        blocks.add(section(s -> s.blockId("impact").text(Mrkdwn.text(impact(incident)))));
        blocks.add(section(s -> s.blockId("roles")
                .fields(List.of(
                        Mrkdwn.text("*Commander*\n" + holder(incident.commander(), "/incident commander")),
                        Mrkdwn.text("*Scribe*\n" + holder(incident.scribe(), "/incident scribe"))))));
        blocks.add(context(c -> c.blockId("services").elements(List.of(Mrkdwn.text(services(incident, catalog))))));
        return new Words(Mrkdwn.escape(incident.title()) + ": " + state, blocks);
    }

    private static String since(Incident incident) {
        var from = "since " + at(incident.startedAt());
        var until = incident.resolvedAt();
        if (until == null) return from;
        return "from " + at(incident.startedAt()) + " to " + at(until) + " ("
                + Durations.inWords(Duration.between(incident.startedAt(), until)) + ")";
    }

    private static String at(Instant moment) {
        return Mrkdwn.date(moment, "{date_short_pretty} {time}", moment.toString());
    }

    private static String impact(Incident incident) {
        return incident.impact().isBlank()
                ? "_Nobody has said yet what users meet. Add it with_ `/incident impact …`"
                : "_" + Mrkdwn.escape(incident.impact()).replace("\n", " ") + "_";
    }

    private static String holder(@Nullable PersonId person, String command) {
        return person == null ? "Nobody yet: `" + command + " me`" : Mrkdwn.mention(person);
    }

    private static String services(Incident incident, Catalog catalog) {
        if (incident.services().isEmpty()) return "No service is named yet: `/incident service …`";
        var names = incident.services().stream()
                .map(id -> catalog.service(id).map(Service::name).orElse(id.value()))
                .map(Mrkdwn::escape)
                .toList();
        return "Services: " + String.join(", ", names) + " · 📌 puts a message on the timeline";
    }
}
