package debrief.sandbox.api;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of a method: token, limits, scopes, the method itself; every call goes onto the list. */
final class ApiDoor implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(ApiDoor.class);
    private static final String PATH = "/api/";

    private final WebApi api;

    ApiDoor(WebApi api) {
        this.api = api;
    }

    /** An answer on its way: a wait of seconds makes it a 429. */
    private record Reply(JsonObject body, long retryAfter) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = Wire.read(exchange);
        if (body == null) return;
        var path = exchange.getRequestURI().getPath();
        var method = path.startsWith(PATH) ? path.substring(PATH.length()) : path;
        var headers = exchange.getRequestHeaders();
        var arguments = new JsonObject();
        try {
            arguments = Body.read(exchange.getRequestURI().getRawQuery(), headers.getFirst("Content-Type"), body);
        } catch (SlackError unreadable) {
            answer(exchange, method, arguments, new Reply(refusal(unreadable), 0));
            return;
        }
        var token = token(headers.getFirst("Authorization"), arguments);
        arguments.remove("token");
        run(exchange, method, arguments, token);
    }

    private void run(HttpExchange exchange, String method, JsonObject arguments, @Nullable String token)
            throws IOException {
        switch (api.faults().take(method)) {
            case null -> answer(exchange, method, arguments, reply(method, arguments, token));
            case CallFault.Refuse(var error) ->
                answer(exchange, method, arguments, new Reply(refusal(new SlackError(error)), 0));
            case CallFault.TooMany(var wait) -> answer(exchange, method, arguments, tooMany(wait));
            case CallFault.Slow(var by) -> {
                var late = reply(method, arguments, token);
                pause(by);
                answer(exchange, method, arguments, late);
            }
            case CallFault.CutAfterEffect _ -> {
                note(method, arguments, 0, reply(method, arguments, token).body());
                exchange.close();
            }
            case CallFault.CutBeforeEffect _ -> {
                note(method, arguments, 0, new JsonObject());
                exchange.close();
            }
            case CallFault.Status(var code) -> {
                note(method, arguments, code, new JsonObject());
                Wire.text(exchange, code, "The sandbox was told to answer so");
            }
        }
    }

    private void note(String method, JsonObject arguments, int status, JsonObject answer) {
        api.calls().add(method, arguments, status, answer, api.realTime().instant());
    }

    private Reply reply(String name, JsonObject arguments, @Nullable String token) {
        try {
            var method = api.method(name);
            if (method == null) throw new SlackError("unknown_method", Json.object("req_method", name));
            checkToken(name, token);
            var wait = wait(method, arguments);
            if (wait.isPositive()) return tooMany(wait);
            Methods.needScope(api.manifest().scopes(), method.scopes());
            var answer = Json.object("ok", true);
            method.body().call(new Arguments(arguments)).asMap().forEach(answer::add);
            return new Reply(answer, 0);
        } catch (SlackError refused) {
            return new Reply(refusal(refused), 0);
        } catch (RuntimeException broken) {
            log.warn("The sandbox could not answer {}", name, broken);
            return new Reply(refusal(new SlackError("internal_error")), 0);
        }
    }

    private void checkToken(String method, @Nullable String token) {
        boolean sockets = method.equals(WebApi.SOCKETS);
        var secrets = api.secrets();
        if (token == null) throw new SlackError("not_authed");
        boolean bot = token.equals(secrets.botToken());
        boolean app = token.equals(secrets.appToken());
        if (!bot && !app) throw new SlackError("invalid_auth");
        if (sockets != app) throw new SlackError("not_allowed_token_type");
        if (api.faults().isRevoked()) throw new SlackError("token_revoked");
    }

    private Duration wait(Method method, JsonObject arguments) {
        boolean posting = method.tier() == Tier.POSTING;
        var what = method.name() + (posting ? " " + Json.text(arguments, "channel", "") : "");
        return api.limits().take(what, method.tier());
    }

    private void answer(HttpExchange exchange, String method, JsonObject arguments, Reply reply) throws IOException {
        int status = reply.retryAfter() > 0 ? 429 : 200;
        note(method, arguments, status, reply.body());
        var headers = exchange.getResponseHeaders();
        if (status == 429) headers.set("Retry-After", "" + reply.retryAfter());
        headers.set("X-OAuth-Scopes", String.join(",", api.manifest().scopes()));
        var known = api.method(method);
        if (known != null && !known.scopes().isEmpty())
            headers.set("X-Accepted-OAuth-Scopes", String.join(",", known.scopes()));
        Wire.json(exchange, status, reply.body());
    }

    private static Reply tooMany(Duration wait) {
        return new Reply(Json.object("ok", false, "error", "ratelimited"), Math.max(1, wait.toSeconds()));
    }

    private static JsonObject refusal(SlackError refused) {
        var body = Json.object("ok", false, "error", refused.code());
        refused.details().asMap().forEach(body::add);
        return body;
    }

    private static @Nullable String token(@Nullable String header, JsonObject arguments) {
        if (header != null && header.startsWith("Bearer "))
            return header.substring(7).strip();
        return Json.text(arguments, "token");
    }

    private static void pause(Duration by) {
        try {
            Thread.sleep(by);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
