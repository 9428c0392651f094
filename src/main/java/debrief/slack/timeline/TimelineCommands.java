package debrief.slack.timeline;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import debrief.catalog.CatalogRoom;
import debrief.incident.Incidents;
import debrief.shared.ChannelId;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.SlackRoom;
import debrief.slack.Words;
import debrief.slack.message.EntryNoted;
import debrief.slack.message.TimelinePage;
import debrief.timeline.NoteEntry;
import debrief.timeline.TimelineRoom;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /incident note} and {@code /incident timeline}. */
final class TimelineCommands {
    private static final Pattern TURN = Pattern.compile("timeline_(earlier|later)");

    private final SlackRoom slack;
    private final Incidents incidents;
    private final TimelineRoom timeline;
    private final CatalogRoom catalog;

    TimelineCommands(SlackRoom slack, Incidents incidents, TimelineRoom timeline, CatalogRoom catalog) {
        this.slack = slack;
        this.incidents = incidents;
        this.timeline = timeline;
        this.catalog = catalog;
    }

    void register() {
        slack.commands.on(
                new Usage(
                        "/incident",
                        "note",
                        "[14:05 | yesterday 23:10 | 2 h ago] <what happened>",
                        "Puts an entry on the timeline, in your time."),
                this::note);
        slack.commands.on(
                new Usage("/incident", "timeline", "", "Shows you the newest entries of the timeline."),
                call -> call.reply(page(call.channel(), 0)
                        .orElse(Words.of(
                                "This works in an incident's channel. `/incident list` shows which are open."))));
        slack.app.blockAction(TURN, this::turn);
    }

    private Response note(Call call) {
        var zone = catalog.people.person(call.person()).zone();
        var text = SaidText.of(call.rest());
        var outcome = timeline.note.run(new NoteEntry.Request(call.channel(), call.person(), zone, text));
        return call.reply(EntryNoted.of(outcome, text, zone));
    }

    private Response turn(BlockActionRequest request, ActionContext context) throws IOException {
        var payload = request.getPayload();
        var page = Integer.parseInt(payload.getActions().getFirst().getValue());
        var words = page(new ChannelId(payload.getChannel().getId()), page);
        if (words.isPresent()) {
            context.respond(ActionResponse.builder()
                    .responseType("ephemeral")
                    .replaceOriginal(true)
                    .text(words.get().text())
                    .blocks(words.get().blocks())
                    .build());
        }
        return context.ack();
    }

    /** Who asks in the incident's channel may see its timeline. */
    private Optional<Words> page(ChannelId channel, int page) {
        return incidents
                .at(channel)
                .map(incident -> TimelinePage.of(incident.title(), timeline.timelines.of(incident.id()), page));
    }
}
