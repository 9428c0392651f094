package debrief.slack.message;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;
import static com.slack.api.model.block.element.BlockElements.multiExternalSelect;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.catalog.Service;
import debrief.incident.Severity;
import debrief.slack.Mrkdwn;
import java.util.Arrays;
import java.util.List;

/** The form in which an incident is declared. What matters most comes first; only the title is required. */
public final class DeclareModal {
    public static final String ID = "declare";
    public static final String TITLE = "title";
    public static final String IMPACT = "impact";
    public static final String SERVICES = "services";
    public static final String SEVERITY = "severity";
    public static final String STARTED = "started";
    public static final String RESTRICTED = "restricted";
    /** The action of every input; its block tells them apart. */
    public static final String VALUE = "value";

    private static final int MOST_OPTIONS = 100;

    private DeclareModal() {}

    public static View of(String title, List<Service> services) {
        return View.builder()
                .type("modal")
                .callbackId(ID)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text("Declare an incident")
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text("Declare").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks(title, services))
                .build();
    }

    /** A service as an option; its value is its id. */
    public static OptionObject option(Service service) {
        return OptionObject.builder()
                .text(Mrkdwn.plain(service.name(), 75))
                .value(service.id().value())
                .build();
    }

    private static List<LayoutBlock> blocks(String title, List<Service> services) {
        return List.of(
                field(
                        TITLE,
                        "What is happening?",
                        "A few words that a colleague from elsewhere understands",
                        false,
                        plainTextInput(
                                i -> i.actionId(VALUE).maxLength(120).initialValue(title.isBlank() ? null : title))),
                field(
                        IMPACT,
                        "What do users meet?",
                        "In their terms: “Card payments fail for about one in five”",
                        true,
                        plainTextInput(i -> i.actionId(VALUE).multiline(true).maxLength(1_000))),
                field(SERVICES, "Which services?", "Their owning teams are told", true, services(services)),
                field(SEVERITY, "Severity", "A guess is enough; it can change", false, severities()),
                field(
                        STARTED,
                        "When did it begin?",
                        "Leave it empty for now",
                        true,
                        datetimePicker(i -> i.actionId(VALUE))),
                field(
                        RESTRICTED,
                        "Who may see it?",
                        "Everybody, unless you say otherwise",
                        true,
                        checkboxes(i -> i.actionId(VALUE).options(List.of(restricted())))));
    }

    private static LayoutBlock field(String id, String label, String hint, boolean optional, BlockElement element) {
        return input(i -> i.blockId(id)
                .label(Mrkdwn.plain(label, 150))
                .hint(Mrkdwn.plain(hint, 150))
                .optional(optional)
                .element(element));
    }

    private static BlockElement services(List<Service> services) {
        if (services.isEmpty() || services.size() > MOST_OPTIONS) {
            return multiExternalSelect(
                    s -> s.actionId(SERVICES).minQueryLength(0).placeholder(Mrkdwn.plain("Type part of a name", 75)));
        }
        return multiStaticSelect(s -> s.actionId(VALUE)
                .placeholder(Mrkdwn.plain("Choose services", 75))
                .options(services.stream().map(DeclareModal::option).toList()));
    }

    private static BlockElement severities() {
        var options = Arrays.stream(Severity.values()).map(DeclareModal::option).toList();
        return staticSelect(s -> s.actionId(VALUE).options(options).initialOption(option(Severity.SEV3)));
    }

    private static OptionObject option(Severity severity) {
        return OptionObject.builder()
                .text(Mrkdwn.plain(severity.label() + ": " + severity.meaning(), 75))
                .value(severity.name())
                .build();
    }

    private static OptionObject restricted() {
        return OptionObject.builder()
                .text(Mrkdwn.plain("🔒 Only the people of its channel", 75))
                .value(RESTRICTED)
                .build();
    }
}
