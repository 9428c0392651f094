package debrief.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;

/** Tells Bolt who we are from what we know, where Bolt's own would ask Slack on the way. */
final class KnownAuthorization implements Middleware {
    private final String botToken;
    private final WhoWeAre whoWeAre;

    KnownAuthorization(String botToken, WhoWeAre whoWeAre) {
        this.botToken = botToken;
        this.whoWeAre = whoWeAre;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        var context = request.getContext();
        context.setBotToken(botToken);
        whoWeAre.now().ifPresent(who -> {
            context.setBotUserId(who.botUser().value());
            context.setBotId(who.botId());
        });
        return chain.next(request);
    }
}
