package debrief.slack.incident;

import com.slack.api.bolt.response.Response;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Service;
import debrief.incident.ChangeIncident;
import debrief.incident.Incident;
import debrief.incident.IncidentRoom;
import debrief.incident.Role;
import debrief.incident.Severity;
import debrief.incident.Status;
import debrief.incident.Viewer;
import debrief.shared.PersonId;
import debrief.slack.Call;
import debrief.slack.Commands.Answering;
import debrief.slack.Commands.Usage;
import debrief.slack.Mrkdwn;
import debrief.slack.SlackRoom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /incident …}: each word does what it says and nothing beside. */
final class IncidentCommands {
    private static final String INCIDENT = "/incident";
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{2,})(?:\\|[^>]*)?>");

    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final CatalogRoom catalog;
    private final DeclareView declare;

    IncidentCommands(SlackRoom slack, IncidentRoom incidents, CatalogRoom catalog, DeclareView declare) {
        this.slack = slack;
        this.incidents = incidents;
        this.catalog = catalog;
        this.declare = declare;
    }

    void register() {
        on("", "", "Opens the form in which an incident is declared.", this::declare);
        on("new", "[what is happening]", "Opens the form with these words filled in.", this::declare);
        on("status", "investigating | identified | monitoring", "Says where the response stands.", here(this::status));
        on("severity", "SEV1 to SEV4", "Changes the severity.", here(this::severity));
        on("impact", "<what users meet>", "Says what users meet, in their terms.", here(this::impact));
        on("service", "<name>", "Names a service; its owning team is told.", here(this::service));
        on(
                "commander",
                "me | @person",
                "Hands the command over.",
                here((call, incident) -> role(call, incident, Role.COMMANDER)));
        on(
                "scribe",
                "me | @person",
                "Says who keeps the timeline.",
                here((call, incident) -> role(call, incident, Role.SCRIBE)));
        on("resolve", "", "Users are no longer affected; the review is proposed.", here(this::resolve));
        on("reopen", "", "Users are affected again.", here(this::reopen));
        on("list", "", "Shows the incidents that are open.", this::list);
    }

    private void on(String word, String hint, String does, Answering answering) {
        slack.commands.on(new Usage(INCIDENT, word, hint, does), answering);
    }

    private Answering here(BiFunction<Call, Incident, String> answer) {
        return call -> call.reply(incidents
                .incidents
                .at(call.channel())
                .map(incident -> answer.apply(call, incident))
                .orElse("This works in an incident's channel. `/incident list` shows which are open."));
    }

    private Response declare(Call call) {
        declare.open(call.payload().getTriggerId(), Mrkdwn.read(call.rest(), id -> id));
        return call.done();
    }

    private String status(Call call, Incident incident) {
        var status = Arrays.stream(Status.values())
                .filter(each -> each != Status.RESOLVED)
                .filter(each -> each.name().equalsIgnoreCase(call.rest()))
                .findFirst();
        if (status.isEmpty()) {
            return call.rest().equalsIgnoreCase("resolved")
                    ? "To end the incident, say `/incident resolve`."
                    : "Say one of: `investigating`, `identified`, `monitoring`. It stands at "
                            + incident.status().label().toLowerCase(Locale.ROOT) + ".";
        }
        return told(
                incidents.change.status(incident.id(), status.get(), call.person()),
                status.get().label());
    }

    private String severity(Call call, Incident incident) {
        var severity = Arrays.stream(Severity.values())
                .filter(each -> each.name().equalsIgnoreCase(call.rest())
                        || call.rest().equals(each.name().substring(3)))
                .findFirst();
        if (severity.isPresent()) {
            return told(
                    incidents.change.severity(incident.id(), severity.get(), call.person()),
                    severity.get().label());
        }
        return "Say one of:\n"
                + Arrays.stream(Severity.values())
                        .map(each -> "• `" + each.label() + "` " + each.meaning())
                        .collect(Collectors.joining("\n"));
    }

    private String impact(Call call, Incident incident) {
        if (call.rest().isBlank())
            return "Say what users meet, such as `/incident impact Card payments fail for about one in five`.";
        var words = Mrkdwn.read(call.rest(), id -> id);
        return told(incidents.change.impact(incident.id(), words, call.person()), "The impact");
    }

    private String service(Call call, Incident incident) {
        var typed = Mrkdwn.read(call.rest(), id -> id);
        Optional<Service> service = catalog.catalog().namedIn(typed).stream().findFirst();
        if (service.isPresent()) {
            return told(
                    incidents.change.service(incident.id(), service.get().id(), call.person()),
                    service.get().name());
        }
        var known = catalog.catalog().services().stream()
                .map(Service::name)
                .limit(30)
                .collect(Collectors.joining(", "));
        return (typed.isBlank() ? "Name a service" : "The catalog has no service called " + Mrkdwn.escape(typed))
                + ". It has: " + Mrkdwn.escape(known);
    }

    private String role(Call call, Incident incident, Role role) {
        var mention = MENTION.matcher(call.rest());
        PersonId to = mention.find() ? new PersonId(mention.group(1)) : call.person();
        if (!call.rest().isBlank()
                && !call.rest().equalsIgnoreCase("me")
                && to.equals(call.person())
                && !call.rest().contains("<@")) {
            return "Say who: `me`, or mention somebody with @.";
        }
        return told(incidents.change.role(incident.id(), role, to, call.person()), role.label());
    }

    private String resolve(Call call, Incident incident) {
        return switch (incidents.resolve.run(incident.id(), call.person())) {
            case DONE -> "Resolved. The review is being proposed here.";
            case ALREADY_SO -> "It is resolved already. `/incident reopen` if users are affected again.";
        };
    }

    private String reopen(Call call, Incident incident) {
        return switch (incidents.resolve.reopen(incident.id(), call.person())) {
            case DONE -> "Open again.";
            case ALREADY_SO -> "It is open.";
        };
    }

    private Response list(Call call) {
        var open = incidents.incidents.all(Viewer.of(call.person())).stream()
                .filter(incident -> !incident.resolved())
                .map(IncidentCommands::line)
                .collect(Collectors.joining("\n"));
        return call.reply(open.isEmpty() ? "No incident is open. `/incident new` declares one." : open);
    }

    private static String line(Incident incident) {
        var channel = incident.channel();
        return "• *" + Mrkdwn.escape(incident.title()) + "* · "
                + incident.severity().label() + " · " + incident.status().label()
                + (channel == null ? "" : " · " + Mrkdwn.channel(channel));
    }

    private static String told(ChangeIncident.Outcome outcome, String what) {
        return switch (outcome) {
            case CHANGED -> Mrkdwn.escape(what) + ": noted, and the headline says so.";
            case ALREADY_SO -> Mrkdwn.escape(what) + ": it says so already.";
            case RESOLVED_BEFORE -> "The incident is resolved. `/incident reopen` opens it again.";
            case USE_RESOLVE -> "To end the incident, say `/incident resolve`.";
            case UNKNOWN_SERVICE -> "The catalog has no such service.";
        };
    }
}
