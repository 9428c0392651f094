package debrief.sandbox.replay;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Declares an incident as anyone does: {@code /incident new}, then the form, field by field as its labels ask. */
final class Declaring {
    private static final int MOST_TRIES = 3;

    private final Stage stage;
    private final String home;
    private final Duration patience;

    Declaring(Stage stage, String home, Duration patience) {
        this.stage = stage;
        this.home = home;
        this.patience = patience;
    }

    void declare(Declaration declaration, Instant began) {
        var person = stage.people().as(declaration.by());
        var sight = new Sight(stage.workspace(), declaration.by());
        for (var open = sight.modal(); open != null; open = sight.modal()) person.close(Json.text(open, "id", ""));
        for (int left = MOST_TRIES; sight.modal() == null; left--) {
            var answer = person.command(home, "/incident new " + declaration.title());
            if (stage.await(patience.dividedBy(MOST_TRIES), sight::modal) != null) break;
            if (left == 1) throw new Stuck("“/incident new” opened no form: " + answer);
        }
        var view = sight.modal();
        if (view == null) throw new Stuck("the form to declare an incident was closed");
        stage.breathe();
        var values = new JsonObject();
        var filling = new FormFilling(stage.workspace(), stage.people(), declaration.by());
        for (var block : FormFilling.inputs(view)) fill(filling, values, view, block, new Asked(declaration, began));
        Performing.refused(person.submit(Json.text(view, "id", ""), values)).ifPresent(problem -> {
            throw new Stuck("the declaration was not taken: " + problem);
        });
    }

    private record Asked(Declaration declaration, Instant began) {}

    private void fill(FormFilling filling, JsonObject values, JsonObject view, JsonObject block, Asked asked) {
        var label = FormFilling.labelOf(block);
        var declaration = asked.declaration();
        if (says(label, "impact", "people", "meet", "notice", "users"))
            filling.fill(values, view, block, declaration.impact());
        else if (says(label, "service", "affected")) services(filling, values, view, block, declaration.services());
        else if (says(label, "severity")) filling.fill(values, view, block, declaration.severity());
        else if (says(label, "began", "begin", "since", "start", "when"))
            began(filling, values, view, block, asked.began());
        else if (says(label, "what", "title", "name", "wrong", "happening"))
            filling.fill(values, view, block, declaration.title());
    }

    /** Services that are named; where one is asked for and none is known, the first of the list. */
    private static void services(
            FormFilling filling, JsonObject values, JsonObject view, JsonObject block, List<String> named) {
        var wanted = new ArrayList<>(named);
        boolean optional = Json.flag(block, "optional");
        if (wanted.isEmpty() && !optional)
            Sight.options(Json.inner(block, "element"))
                    .findFirst()
                    .ifPresent(each -> wanted.add(Json.text(each, "value", "")));
        if (!wanted.isEmpty()) filling.fill(values, view, block, String.join(", ", wanted));
    }

    private static void began(
            FormFilling filling, JsonObject values, JsonObject view, JsonObject block, Instant began) {
        if ("datetimepicker".equals(Json.text(Json.inner(block, "element"), "type")))
            filling.fill(values, view, block, began.toString());
    }

    private static boolean says(String label, String... words) {
        for (var word : words) if (label.contains(word)) return true;
        return false;
    }
}
