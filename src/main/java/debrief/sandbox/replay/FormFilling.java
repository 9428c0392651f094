package debrief.sandbox.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import debrief.sandbox.people.People;
import debrief.sandbox.people.Spot;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Person;
import debrief.sandbox.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in a modal by the labels of its fields, as one reads them. */
final class FormFilling {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    private final Workspace workspace;
    private final People people;
    private final String person;

    FormFilling(Workspace workspace, People people, String person) {
        this.workspace = workspace;
        this.people = people;
        this.person = person;
    }

    /** What to send so that these stand in the modal; the rest keeps what stood there. Refuses a label that no field has. */
    JsonObject values(JsonObject view, Map<String, String> fields) {
        var values = new JsonObject();
        fields.forEach((label, value) -> {
            var block = field(view, label);
            if (block == null) throw new Stuck("no field “%s”; there are %s".formatted(label, labels(view)));
            fill(values, view, block, value);
        });
        return values;
    }

    /** Fills one field, in the values given. */
    void fill(JsonObject values, JsonObject view, JsonObject block, String value) {
        var blockId = Json.text(block, "block_id", "");
        var actionId = Json.text(Json.inner(block, "element"), "action_id", "");
        values.add(blockId, Json.object(actionId, chosen(view, block, value)));
    }

    /** The input block whose label begins so, or holds it; null when there is none. */
    static @Nullable JsonObject field(JsonObject view, String label) {
        var inputs = inputs(view);
        var wanted = Sight.plain(label);
        for (var each : inputs) if (labelOf(each).startsWith(wanted)) return each;
        for (var each : inputs) if (labelOf(each).contains(wanted)) return each;
        return null;
    }

    static List<JsonObject> inputs(JsonObject view) {
        return Json.objects(view, "blocks").stream()
                .filter(each -> "input".equals(Json.text(each, "type")))
                .toList();
    }

    static String labelOf(JsonObject block) {
        return Sight.plain(Json.text(Json.inner(block, "label"), "text", ""));
    }

    private static List<String> labels(JsonObject view) {
        return inputs(view).stream().map(FormFilling::labelOf).toList();
    }

    /** What a person chooses or types to say this; an option is found by the words of its label. */
    private JsonElement chosen(JsonObject view, JsonObject block, String value) {
        var type = Json.text(Json.inner(block, "element"), "type", "");
        var many = COMMA.splitAsStream(value).filter(each -> !each.isBlank()).toList();
        return switch (String.valueOf(Inputs.valueField(type))) {
            case "selected_option" -> option(view, block, value);
            case "selected_options" ->
                Json.array(many.stream().map(each -> option(view, block, each)).toList());
            case "selected_user" -> Json.of(user(value));
            case "selected_users" -> Json.array(many.stream().map(this::user).toList());
            case "selected_date_time" -> Json.of(Instant.parse(value).getEpochSecond());
            case "selected_conversations", "selected_channels" -> Json.array(many);
            default -> Json.of(value);
        };
    }

    private JsonObject option(JsonObject view, JsonObject block, String words) {
        var offered = offered(view, block, words);
        var wanted = Sight.plain(words);
        for (var each : offered) if (words.strip().equalsIgnoreCase(Json.text(each, "value"))) return each;
        for (var each : offered) if (Sight.labelled(each, words)) return each;
        for (var each : offered) if (label(each).contains(wanted)) return each;
        throw new Stuck("no choice “%s” among %s"
                .formatted(words, offered.stream().map(FormFilling::label).toList()));
    }

    private List<JsonObject> offered(JsonObject view, JsonObject block, String words) {
        var element = Json.inner(block, "element");
        if (!Json.text(element, "type", "").endsWith("external_select"))
            return Sight.options(element).toList();
        var spot = new Spot.InView(Json.text(view, "id", ""));
        var blockId = Json.text(block, "block_id", "");
        return Sight.options(people.as(person).suggest(spot, blockId, Json.text(element, "action_id", ""), words))
                .toList();
    }

    private static String label(JsonObject option) {
        return Sight.plain(Json.text(Json.inner(option, "text"), "text", ""));
    }

    private String user(String words) {
        return workspace.directory().people().stream()
                .filter(each ->
                        each.id().equals(words) || Sight.plain(each.name()).startsWith(Sight.plain(words)))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new Stuck("nobody is called “%s”".formatted(words)));
    }
}
