package debrief.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import debrief.shared.PersonId;

/** Somebody who pressed something, and how to answer them where they are looking. */
public record Asker(SlackRoom slack, BlockActionPayload payload) {
    public PersonId person() {
        return new PersonId(payload.getUser().getId());
    }

    /** What the button or the chosen option carries. */
    public String value() {
        var action = payload.getActions().getFirst();
        return action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue();
    }

    /** A note that only they see; nothing when there is nothing to say. */
    public void tell(String words) {
        if (!words.isEmpty()) slack.poster.whisperBack(payload.getResponseUrl(), Words.of(words));
    }

    public void show(View view) {
        slack.client.ask(methods ->
                methods.viewsOpen(r -> r.triggerId(payload.getTriggerId()).view(view)));
    }
}
