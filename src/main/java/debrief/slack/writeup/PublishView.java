package debrief.slack.writeup;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import debrief.incident.Incident;
import debrief.incident.IncidentId;
import debrief.incident.Incidents;
import debrief.incident.Viewer;
import debrief.shared.PersonId;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.SlackRoom;
import debrief.slack.message.PublishModal;
import debrief.slack.message.WriteupDraft;
import debrief.writeup.PublishWriteup.Outcome;
import debrief.writeup.WriteupRoom;
import java.net.URI;
import java.util.function.BiFunction;

/** {@code /debrief draft} and {@code /debrief publish}: first the look, then the click. */
final class PublishView {
    private static final String DEBRIEF = "/debrief";

    private final SlackRoom slack;
    private final WriteupRoom writeups;
    private final Incidents incidents;
    private final URI pages;

    PublishView(SlackRoom slack, WriteupRoom writeups, Incidents incidents, URI pages) {
        this.slack = slack;
        this.writeups = writeups;
        this.incidents = incidents;
        this.pages = pages;
    }

    void register() {
        slack.commands.on(
                new Usage(DEBRIEF, "draft", "", "Shows you what the write-up would say now."),
                call -> here(call, this::draft));
        slack.commands.on(
                new Usage(DEBRIEF, "publish", "", "Shows what will be published and to where, with a button to do it."),
                call -> here(call, this::open));
        slack.app.viewSubmission(PublishModal.ID, this::submitted);
    }

    private Response here(Call call, BiFunction<Call, Incident, Response> answer) {
        return incidents
                .at(call.channel())
                .map(incident -> answer.apply(call, incident))
                .orElseGet(() -> call.reply("This works in an incident's channel, where the write-up is made from."));
    }

    private Response draft(Call call, Incident incident) {
        return call.reply(WriteupDraft.of(
                writeups.draft.run(incident.id(), Viewer.house()).orElseThrow()));
    }

    private Response open(Call call, Incident incident) {
        var view = writeups.writeups
                .published(incident.id(), Viewer.house())
                .map(writeup ->
                        PublishModal.already(writeup.publishedAt().day(), WriteupDoor.page(pages, incident.id())))
                .orElseGet(() -> PublishModal.of(
                        writeups.draft.run(incident.id(), Viewer.house()).orElseThrow(),
                        writeups.readers.of(incident.id())));
        slack.client.ask(methods -> methods.viewsOpen(
                r -> r.triggerId(call.payload().getTriggerId()).view(view)));
        return call.done();
    }

    private Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var incident =
                new IncidentId(Long.parseLong(request.getPayload().getView().getPrivateMetadata()));
        var by = new PersonId(request.getPayload().getUser().getId());
        var view = after(incident, by);
        return context.ack(answer -> answer.responseAction("update").view(view));
    }

    private View after(IncidentId incident, PersonId by) {
        var page = WriteupDoor.page(pages, incident);
        return switch (writeups.publish.run(incident, by)) {
            case Outcome.Done(var writeup) ->
                PublishModal.published(writeup.article().title(), page);
            case Outcome.AlreadyPublished(var at) -> PublishModal.already(at.day(), page);
            case Outcome.NotYet(var missing) -> PublishModal.missing(missing);
            case Outcome.NoIncident _ -> PublishModal.notTheirs();
        };
    }
}
