package debrief.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import debrief.jobs.TryLater;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The only way to Slack's Web API. Every call is sent at most once and ends within five seconds: the libraries below
 * would repeat a call whose answer got lost, and a message would appear twice.
 *
 * <p>Ends in the answer, or in {@link SlackRefused}, {@link TryLater} (surely not done: too many requests, or nobody
 * there) or {@link SlackUnreachable} (nobody knows).
 */
public final class SlackClient {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);
    private static final Duration NOBODY_THERE = Duration.ofSeconds(10);

    private final Slack slack;
    private final MethodsClient methods;
    private volatile @Nullable String trouble;

    /** One call of one method. */
    @FunctionalInterface
    public interface Call<T> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    public SlackClient(SlackSettings settings) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        config.setStatsEnabled(false);
        var http = new SlackHttpClient(onceOnly());
        http.setConfig(config);
        slack = Slack.getInstance(config, http);
        methods = slack.methods(settings.botToken());
    }

    /** Calls as the bot. */
    public <T extends SlackApiTextResponse> T ask(Call<T> call) {
        try {
            T answer = answerOf(call, methods);
            trouble = null;
            return answer;
        } catch (SlackRefused refused) {
            if (refused.concernsTheToken()) trouble = refused.getMessage();
            throw refused;
        }
    }

    /** Calls with another token, such as the app-level one. */
    <T extends SlackApiTextResponse> T ask(String token, Call<T> call) {
        return answerOf(call, slack.methods(token));
    }

    /** What is wrong with our installation, while Slack refuses the token or a scope; for {@code /health}. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The library's own entry, with our HTTP client, for Bolt. */
    Slack slack() {
        return slack;
    }

    private static <T extends SlackApiTextResponse> T answerOf(Call<T> call, MethodsClient methods) {
        try {
            return ok(call.on(methods));
        } catch (SlackApiException e) {
            throw unusual(e);
        } catch (ConnectException | UnknownHostException e) {
            throw new TryLater(NOBODY_THERE, "Slack cannot be reached: " + e.getMessage());
        } catch (IOException e) {
            throw new SlackUnreachable("Slack did not answer: " + e, e);
        }
    }

    private static <T extends SlackApiTextResponse> T ok(T answer) {
        if (!answer.isOk()) throw new SlackRefused(String.valueOf(answer.getError()), answer.getNeeded());
        return answer;
    }

    private static RuntimeException unusual(SlackApiException e) {
        try (Response response = e.getResponse()) {
            if (response.code() == 429) return new TryLater(retryAfter(response), "ratelimited");
            return new SlackUnreachable("Slack answered with HTTP " + response.code(), e);
        }
    }

    private static Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After", "");
        return Duration.ofSeconds(
                seconds != null && seconds.matches("\\d{1,5}") ? Math.max(1, Long.parseLong(seconds)) : 30);
    }

    private static OkHttpClient onceOnly() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .callTimeout(LONGEST_CALL)
                .addNetworkInterceptor(chain -> {
                    var response = chain.proceed(chain.request());
                    boolean wouldRepeat = response.code() == 408 || response.code() == 503;
                    return wouldRepeat
                            ? response.newBuilder().removeHeader("Retry-After").build()
                            : response;
                })
                .build();
    }
}
