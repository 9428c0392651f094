package debrief.slack.review;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import debrief.shared.PersonId;
import debrief.slack.SlackRoom;
import debrief.slack.Words;

/** Somebody who pressed something, and how to answer them where they are looking. */
record Asker(SlackRoom slack, BlockActionPayload payload) {
    PersonId person() {
        return new PersonId(payload.getUser().getId());
    }

    /** What the button or the chosen option carries. */
    String value() {
        var action = payload.getActions().getFirst();
        return action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue();
    }

    /** A note that only they see; nothing when there is nothing to say. */
    void tell(String words) {
        if (!words.isEmpty()) slack.poster.whisperBack(payload.getResponseUrl(), Words.of(words));
    }

    void show(View view) {
        slack.client.ask(methods ->
                methods.viewsOpen(r -> r.triggerId(payload.getTriggerId()).view(view)));
    }
}
