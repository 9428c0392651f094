package debrief.sandbox.page;

import com.google.gson.JsonObject;
import debrief.sandbox.people.Answer;
import debrief.sandbox.people.People;
import debrief.sandbox.people.PersonActs;
import debrief.sandbox.people.Spot;
import debrief.sandbox.people.Submitted;
import debrief.sandbox.workspace.Inputs;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Workspace;
import java.util.Base64;

/** What a person does on the page: {@code {as, do, …}} in, {@code {ok, error?, errors?, …}} out. */
final class Acts {
    private final People people;
    private final Workspace workspace;

    Acts(People people, Workspace workspace) {
        this.people = people;
        this.workspace = workspace;
    }

    JsonObject perform(Asked asked) {
        var person = people.as(asked.text("as"));
        return switch (asked.text("do")) {
            case "post" -> said(person, asked);
            case "edit" -> did(() -> person.edit(asked.text("channel"), asked.text("ts"), asked.text("text")));
            case "delete" -> did(() -> person.delete(asked.text("channel"), asked.text("ts")));
            case "react" -> did(() -> person.react(asked.text("channel"), asked.text("ts"), asked.text("name")));
            case "unreact" -> did(() -> person.unreact(asked.text("channel"), asked.text("ts"), asked.text("name")));
            case "pin" -> did(() -> person.pin(asked.text("channel"), asked.text("ts")));
            case "unpin" -> did(() -> person.unpin(asked.text("channel"), asked.text("ts")));
            case "join" -> did(() -> person.join(asked.text("channel")));
            case "leave" -> did(() -> person.leave(asked.text("channel")));
            case "upload" -> uploaded(person, asked);
            case "home" -> did(person::openHome);
            case "close" -> did(() -> person.close(asked.text("view")));
            default -> withTheBot(person, asked);
        };
    }

    private JsonObject withTheBot(PersonActs person, Asked asked) {
        return switch (asked.text("do")) {
            case "command" -> answered(person.command(asked.text("channel"), asked.text("text")));
            case "click" -> click(person, asked);
            case "submit" -> submitted(person.submit(asked.text("view"), raw(asked.inner("values"))));
            case "shortcut" -> answered(person.globalShortcut(asked.text("callback_id")));
            case "message_shortcut" ->
                answered(person.messageShortcut(asked.text("channel"), asked.text("ts"), asked.text("callback_id")));
            case "options" -> options(person, asked);
            default -> throw new BadRequest("Nobody can “%s” here.".formatted(asked.text("do")));
        };
    }

    private static JsonObject said(PersonActs person, Asked asked) {
        var thread = asked.maybe("thread_ts");
        var ts = thread.isEmpty()
                ? person.say(asked.text("channel"), asked.text("text"))
                : person.reply(asked.text("channel"), thread, asked.text("text"), asked.flag("broadcast"));
        return Json.object("ok", true, "ts", ts);
    }

    private static JsonObject uploaded(PersonActs person, Asked asked) {
        try {
            var bytes = Base64.getDecoder().decode(asked.text("content"));
            return Json.object(
                    "ok",
                    true,
                    "ts",
                    person.upload(asked.text("channel"), asked.text("name"), bytes, asked.maybe("text")));
        } catch (IllegalArgumentException notBase64) {
            throw new BadRequest("“content” is not Base64.");
        }
    }

    private JsonObject click(PersonActs person, Asked asked) {
        var spot = spot(asked);
        if (spot instanceof Spot.InView(var view) && asked.has("values"))
            workspace.views().fill(view, asked.inner("values"));
        return answered(person.act(spot, asked.text("block_id"), asked.text("action_id"), asked.any("chosen")));
    }

    private static JsonObject options(PersonActs person, Asked asked) {
        var offered =
                person.suggest(spot(asked), asked.text("block_id"), asked.text("action_id"), asked.maybe("value"));
        offered.addProperty("ok", true);
        return offered;
    }

    private static Spot spot(Asked asked) {
        return asked.has("view")
                ? new Spot.InView(asked.text("view"))
                : new Spot.OnMessage(asked.text("channel"), asked.text("ts"));
    }

    /** States as the page keeps them, {@code {type, value}}, made into what was typed or chosen. */
    private static JsonObject raw(JsonObject states) {
        var values = new JsonObject();
        for (var block : states.keySet()) {
            var inner = Json.inner(states, block);
            for (var action : inner.keySet()) {
                var state = Json.inner(inner, action);
                var field = Inputs.valueField(Json.text(state, "type", ""));
                if (field == null || !state.has(field)) continue;
                if (!values.has(block)) values.add(block, new JsonObject());
                values.getAsJsonObject(block).add(action, state.get(field));
            }
        }
        return values;
    }

    private static JsonObject did(Runnable doing) {
        doing.run();
        return Json.object("ok", true);
    }

    private static JsonObject answered(Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> Json.object("ok", true);
            case Answer.Failed(var told) -> Json.object("ok", false, "error", told);
        };
    }

    private static JsonObject submitted(Submitted became) {
        return switch (became) {
            case Submitted.FieldErrors(var byBlock) -> Json.object("ok", false, "errors", byBlock);
            case Submitted.Failed(var told) -> Json.object("ok", false, "error", told);
            case Submitted.Closed _, Submitted.Updated _, Submitted.Pushed _, Submitted.Cleared _ ->
                Json.object("ok", true);
        };
    }
}
