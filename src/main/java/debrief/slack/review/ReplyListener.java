package debrief.slack.review;

import com.google.gson.JsonObject;
import debrief.review.HearAnswer;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.slack.Json;
import debrief.slack.SlackRoom;

/** Hears what is typed, edited or deleted; the review finds out whether it stands in one of its threads. */
final class ReplyListener {
    private final SlackRoom slack;
    private final HearAnswer hear;

    ReplyListener(SlackRoom slack, HearAnswer hear) {
        this.slack = slack;
        this.hear = hear;
    }

    void register() {
        slack.events.onAny("message", this::on);
    }

    private void on(JsonObject event) {
        var ts = switch (Json.text(event, "subtype")) {
            case "message_changed" -> Json.text(Json.object(event, "message"), "ts");
            case "message_deleted" -> Json.text(event, "deleted_ts");
            default -> Json.text(event, "ts");
        };
        var channel = Json.text(event, "channel");
        if (!ts.isEmpty() && channel.startsWith("C")) hear.run(new ChannelId(channel), new MessageTs(ts));
    }
}
