package debrief.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one address Slack calls. Events are stored and acknowledged, nothing more; commands, buttons and modals are
 * answered in the response. Whatever Slack signed gets a 200, known to us or not: Slack switches off apps that say
 * otherwise. Only an event that could not be stored gets a 503, so that Slack sends it again.
 */
public final class EventDoor {
    /** Bytes of the largest body that is read; a larger one is answered with 413. */
    public static final int LARGEST = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(EventDoor.class);

    private final @Nullable Signature signature;
    private final InstantSource realTime;
    private final OncePerHappening happenings;
    private final Household household;
    private final Conversations conversations;

    EventDoor(
            @Nullable Signature signature,
            InstantSource realTime,
            OncePerHappening happenings,
            Household household,
            Conversations conversations) {
        this.signature = signature;
        this.realTime = realTime;
        this.happenings = happenings;
        this.household = household;
        this.conversations = conversations;
    }

    /**
     * A request over HTTP, as it came.
     *
     * @param timestamp of the header {@code X-Slack-Request-Timestamp}
     * @param signature of the header {@code X-Slack-Signature}
     */
    public record Knock(
            @Nullable String timestamp, @Nullable String signature, byte[] body) {}

    /** Answers a request over HTTP. Never throws. */
    public Answer open(Knock knock) {
        if (knock.body().length > LARGEST) return Answer.status(413);
        if (signature == null
                || !signature.fits(knock.timestamp(), knock.signature(), knock.body(), realTime.instant())) {
            return Answer.status(401);
        }
        String body = new String(knock.body(), StandardCharsets.UTF_8).strip();
        try {
            return body.startsWith("{") ? receive(body) : form(body);
        } catch (RuntimeException e) {
            LOG.warn("Slack sent something unreadable, {} bytes: {}", knock.body().length, e.getClass());
            return Answer.OK;
        }
    }

    /** Answers something that is known to come from Slack, in JSON. */
    Answer receive(String json) {
        var payload = JsonParser.parseString(json).getAsJsonObject();
        return switch (Json.text(payload, "type")) {
            case "url_verification" -> Answer.text(Json.text(payload, "challenge"));
            case "event_callback" -> store(payload, json);
            case "app_rate_limited" -> {
                LOG.warn("Slack holds back events of this workspace: over 30,000 in an hour");
                yield Answer.OK;
            }
            default -> converse(new Asked(Json.text(payload, "type"), json, payload));
        };
    }

    /** Answers a command or an ssl_check, or unwraps the JSON of a button or modal. */
    Answer form(String body) {
        var fields = fields(body);
        if (fields.has("payload")) return receive(Json.text(fields, "payload"));
        return fields.has("command") ? converse(new Asked("command", body, fields)) : Answer.OK;
    }

    private Answer converse(Asked asked) {
        return household.knows(asked.payload()) ? conversations.answer(asked) : Answer.OK;
    }

    private Answer store(JsonObject callback, String json) {
        try {
            happenings.keep(callback, json);
            return Answer.OK;
        } catch (RuntimeException e) {
            LOG.error("Event {} could not be stored; Slack will repeat it", Json.text(callback, "event_id"), e);
            return Answer.status(503);
        }
    }

    private static JsonObject fields(String body) {
        var fields = new JsonObject();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) fields.addProperty(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
