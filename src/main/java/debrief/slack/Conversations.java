package debrief.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands, buttons and modals through Bolt and hands back what it answers. The one door for what goes wrong: the
 * person gets a kind word with a reference, the log has the same reference.
 */
final class Conversations {
    private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);

    private final App app;
    private final Apology apology;

    Conversations(App app, Apology apology) {
        this.app = app;
        this.apology = apology;
    }

    Answer answer(Asked asked) {
        try {
            var request = request(asked);
            if (request == null) {
                LOG.info("Nothing here answers {}", asked.kind());
                return Answer.OK;
            }
            request.updateContext(app.config());
            return answer(asked, app.run(request));
        } catch (Exception unexpected) {
            var reference = Reference.fresh();
            LOG.error("{} failed [{}]", asked.kind(), reference, unexpected);
            return apology.to(asked, reference);
        }
    }

    private static Answer answer(Asked asked, Response response) {
        if (response.getStatusCode() != 200) {
            LOG.warn("No listener for {} {}", asked.kind(), asked.what());
            return Answer.OK;
        }
        String body = response.getBody() == null ? "" : response.getBody();
        return body.startsWith("{") ? Answer.json(body) : Answer.text(body);
    }

    private static @Nullable Request<?> request(Asked asked) {
        var none = new RequestHeaders(Map.of());
        if (asked.kind().equals("command")) {
            return new SlashCommandRequest(asked.body().replace("%00", ""), none);
        }
        String json = Json.storable(asked.payload()).toString();
        return switch (asked.kind()) {
            case "block_actions" -> new BlockActionRequest(json, json, none);
            case "block_suggestion" -> new BlockSuggestionRequest(json, json, none);
            case "view_submission" -> new ViewSubmissionRequest(json, json, none);
            case "view_closed" -> new ViewClosedRequest(json, json, none);
            case "shortcut" -> new GlobalShortcutRequest(json, json, none);
            case "message_action" -> new MessageShortcutRequest(json, json, none);
            default -> null;
        };
    }
}
