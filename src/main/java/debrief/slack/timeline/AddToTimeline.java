package debrief.slack.timeline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import debrief.jobs.Outbox;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.slack.Json;
import debrief.slack.SlackRoom;
import debrief.slack.message.NotCaptured;
import debrief.timeline.CaptureMessage;
import debrief.timeline.CaptureWay;
import debrief.timeline.TimelineRoom;
import debrief.timeline.Wish;
import java.util.Optional;

/** The message's menu. It brings the message along, so that one said before the bot came can be kept too. */
final class AddToTimeline {
    private final SlackRoom slack;
    private final TimelineRoom timeline;
    private final Outbox outbox;

    AddToTimeline(SlackRoom slack, TimelineRoom timeline, Outbox outbox) {
        this.slack = slack;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    void register() {
        slack.app.messageShortcut("add_to_timeline", this::on);
    }

    private Response on(MessageShortcutRequest request, MessageShortcutContext context) {
        var payload = JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
        var message = Json.object(payload, "message");
        var wish = new Wish(
                new ChannelId(Json.text(Json.object(payload, "channel"), "id")),
                new MessageTs(Json.text(message, "ts")),
                new PersonId(Json.text(Json.object(payload, "user"), "id")),
                CaptureWay.MENU,
                new MessageTs(Json.text(payload, "action_ts")));
        refusal(wish, message)
                .ifPresent(reason -> outbox.post(new CaptureRefused(
                        wish.channel(), wish.ts(), wish.by(), reason, Json.text(payload, "response_url"))));
        return context.ack();
    }

    private Optional<NotCaptured.Reason> refusal(Wish wish, JsonObject message) {
        if (isOurs(message)) return Optional.of(NotCaptured.Reason.OURS);
        if (timeline.timelines.message(wish.channel(), wish.ts()).isEmpty()) {
            timeline.hear.run(Tellings.posted(wish.channel(), message));
        }
        return switch (timeline.capture.run(wish)) {
            case CaptureMessage.Outcome.Captured _ -> Optional.empty();
            case CaptureMessage.Outcome.AlreadyCaptured _ -> Optional.of(NotCaptured.Reason.ALREADY_THERE);
            case CaptureMessage.Outcome.NeverHeard _, CaptureMessage.Outcome.WithdrawnSince _ ->
                Optional.of(NotCaptured.Reason.NEVER_HEARD);
            case CaptureMessage.Outcome.MessageDeleted _ -> Optional.of(NotCaptured.Reason.DELETED);
            case CaptureMessage.Outcome.NoIncidentHere _ -> Optional.of(NotCaptured.Reason.NO_INCIDENT);
        };
    }

    private boolean isOurs(JsonObject message) {
        return slack.whoWeAre
                .now()
                .map(who -> who.botUser().value().equals(Json.text(message, "user"))
                        || Json.text(message, "bot_id").equals(who.botId()))
                .orElse(false);
    }
}
