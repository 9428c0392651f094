package debrief.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that something went wrong on our side, where the person is looking: in the modal's first field, so that what was
 * typed stays; else as a note only they see; else as a small modal.
 */
final class Apology {
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    private final SlackClient slack;

    Apology(SlackClient slack) {
        this.slack = slack;
    }

    Answer to(Asked asked, Reference reference) {
        return switch (asked.kind()) {
            case "command" -> Answer.json(note(reference));
            case "view_submission" -> Answer.json(inModal(asked.view(), reference));
            case "block_suggestion" -> Answer.json("{\"options\":[]}");
            case "view_closed" -> Answer.OK;
            default -> {
                Thread.ofVirtual().name("apology").start(() -> afterwards(asked, reference));
                yield Answer.OK;
            }
        };
    }

    private static String words(Reference reference) {
        return "Something went wrong on our side, and nothing was changed. Please try again; if it stays, tell whoever"
                + " runs Debrief. Reference " + reference;
    }

    private static String note(Reference reference) {
        var note = new JsonObject();
        note.addProperty("response_type", "ephemeral");
        note.addProperty("text", words(reference));
        return note.toString();
    }

    private static ActionResponse aside(Reference reference) {
        return ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(false)
                .text(words(reference))
                .build();
    }

    private static String inModal(JsonObject view, Reference reference) {
        var answer = new JsonObject();
        for (var block : Json.list(view, "blocks")) {
            if (!block.isJsonObject()
                    || !Json.text(block.getAsJsonObject(), "type").equals("input")) continue;
            var errors = new JsonObject();
            errors.addProperty(Json.text(block.getAsJsonObject(), "block_id"), words(reference));
            answer.addProperty("response_action", "errors");
            answer.add("errors", errors);
            return answer.toString();
        }
        answer.addProperty("response_action", "update");
        answer.add("view", GsonFactory.createSnakeCase().toJsonTree(modal(reference)));
        return answer.toString();
    }

    private static View modal(Reference reference) {
        return View.builder()
                .type("modal")
                .title(Views.viewTitle(t -> t.type("plain_text").text("That did not work")))
                .close(Views.viewClose(c -> c.type("plain_text").text("Close")))
                .blocks(List.of(Blocks.section(s -> s.text(Mrkdwn.text(words(reference))))))
                .build();
    }

    private void afterwards(Asked asked, Reference reference) {
        try {
            if (!asked.responseUrl().isEmpty()) {
                new ActionResponseSender(slack.slack()).send(asked.responseUrl(), aside(reference));
            } else if (asked.view().isEmpty()) {
                slack.ask(methods ->
                        methods.viewsOpen(r -> r.triggerId(asked.triggerId()).view(modal(reference))));
            } else {
                slack.ask(methods ->
                        methods.viewsPush(r -> r.triggerId(asked.triggerId()).view(modal(reference))));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The person could not be told of [{}]: {}", reference, e.toString());
        }
    }
}
