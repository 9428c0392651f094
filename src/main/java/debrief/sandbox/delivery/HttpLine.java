package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** Signed requests to the bot's one address. */
public final class HttpLine implements BotLine {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI address;
    private final String secret;
    private final InstantSource realTime;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A line over HTTP.
     *
     * @param address where the bot listens, such as {@code http://127.0.0.1:8080/slack/events}
     * @param secret signs every request
     * @param realTime the time of the signatures
     * @param patience how long to wait for an answer; Slack waits three seconds
     */
    public HttpLine(URI address, String secret, InstantSource realTime, Duration patience) {
        this.address = address;
        this.secret = secret;
        this.realTime = realTime;
        this.patience = patience;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public BotAnswer event(JsonObject wrapper, int retry, String reason) {
        var request = request(JSON, Json.GSON.toJson(wrapper));
        if (retry > 0) request.header("X-Slack-Retry-Num", "" + retry).header("X-Slack-Retry-Reason", reason);
        return send(request.build());
    }

    @Override
    public BotAnswer command(JsonObject fields) {
        return send(request(FORM, form(fields)).build());
    }

    @Override
    public BotAnswer interaction(JsonObject payload) {
        var form = form(Json.object("payload", Json.GSON.toJson(payload)));
        return send(request(FORM, form).build());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String type, String body) {
        long timestamp = realTime.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", type)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", "" + timestamp)
                .header("X-Slack-Signature", Signature.of(secret, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private BotAnswer send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean noRetry =
                    response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
            boolean fine = response.statusCode() / 100 == 2;
            return new BotAnswer(response.statusCode(), response.body(), fine ? "" : "http_error", noRetry);
        } catch (HttpTimeoutException late) {
            return BotAnswer.failed(BotAnswer.TIMEOUT);
        } catch (IOException unreachable) {
            return BotAnswer.failed(BotAnswer.UNREACHABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return BotAnswer.failed(BotAnswer.UNREACHABLE);
        }
    }

    private static String form(JsonObject fields) {
        return fields.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + URLEncoder.encode(each.getValue().getAsString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
