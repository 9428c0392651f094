package debrief.slack.incident;

import static debrief.slack.message.DeclareModal.IMPACT;
import static debrief.slack.message.DeclareModal.RESTRICTED;
import static debrief.slack.message.DeclareModal.SERVICES;
import static debrief.slack.message.DeclareModal.SEVERITY;
import static debrief.slack.message.DeclareModal.STARTED;
import static debrief.slack.message.DeclareModal.TITLE;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import debrief.catalog.CatalogRoom;
import debrief.catalog.ServiceId;
import debrief.incident.OpenIncident;
import debrief.incident.OpenIncident.Field;
import debrief.incident.OpenIncident.Outcome;
import debrief.incident.Severity;
import debrief.shared.PersonId;
import debrief.slack.FormState;
import debrief.slack.Mrkdwn;
import debrief.slack.SlackRoom;
import debrief.slack.message.DeclareModal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The declare form: opened by command or shortcut, checked, and turned into an incident. */
final class DeclareView {
    private static final Map<Field, String> BLOCKS =
            Map.of(Field.TITLE, TITLE, Field.IMPACT, IMPACT, Field.STARTED_AT, STARTED);
    private static final int MOST_OPTIONS = 100;

    private final SlackRoom slack;
    private final OpenIncident open;
    private final CatalogRoom catalog;

    DeclareView(SlackRoom slack, OpenIncident open, CatalogRoom catalog) {
        this.slack = slack;
        this.open = open;
        this.catalog = catalog;
    }

    void register() {
        slack.app.viewSubmission(DeclareModal.ID, this::submitted);
        slack.app.globalShortcut("declare_incident", (request, context) -> {
            open(request.getPayload().getTriggerId(), "");
            return context.ack();
        });
        slack.app.blockSuggestion(SERVICES, (request, context) -> {
            var typed = String.valueOf(request.getPayload().getValue());
            return context.ack(answer -> answer.options(matching(typed)));
        });
    }

    /** Shows the form. @param trigger Slack's three-second permission to do so */
    void open(String trigger, String title) {
        var view = DeclareModal.of(title, catalog.catalog().services());
        slack.client.ask(methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
    }

    private Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var form = new FormState(request.getPayload().getView());
        var by = new PersonId(request.getPayload().getUser().getId());
        return switch (open.run(request(form, by))) {
            case Outcome.Opened _ -> context.ack();
            case Outcome.Unclear(var sentences) ->
                context.ack(answer -> answer.responseAction("errors")
                        .errors(sentences.entrySet().stream()
                                .collect(Collectors.toMap(each -> BLOCKS.get(each.getKey()), Map.Entry::getValue))));
        };
    }

    private static OpenIncident.Request request(FormState form, PersonId by) {
        return new OpenIncident.Request(
                form.text(TITLE),
                form.text(IMPACT),
                Severity.valueOf(form.choice(SEVERITY).orElse(Severity.SEV3.name())),
                form.choices(SERVICES).stream().map(ServiceId::new).toList(),
                form.choices(RESTRICTED).contains(RESTRICTED),
                startedAt(form),
                by);
    }

    private static @Nullable Instant startedAt(FormState form) {
        return form.moment(STARTED).orElse(null);
    }

    private List<Option> matching(String typed) {
        var part = typed.toLowerCase(Locale.ROOT).strip();
        return catalog.catalog().services().stream()
                .filter(service -> service.name().toLowerCase(Locale.ROOT).contains(part)
                        || service.id().value().contains(part))
                .limit(MOST_OPTIONS)
                .map(service -> Option.builder()
                        .text(Mrkdwn.plain(service.name(), 75))
                        .value(service.id().value())
                        .build())
                .toList();
    }
}
