package debrief.sandbox.api;

import com.sun.net.httpserver.HttpHandler;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.delivery.Secrets;
import debrief.sandbox.delivery.SocketDoor;
import debrief.sandbox.delivery.Triggers;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole of the API: its methods, its limits, and the list of calls. */
public final class WebApi {
    static final String SOCKETS = "apps.connections.open";

    private final Workspace workspace;
    private final Manifest manifest;
    private final Secrets secrets;
    private final ResponseUrls responseUrls;
    private final FileMethods files;
    private final Map<String, Method> methods = new HashMap<>();
    private final Calls calls = new Calls();
    private final CallFaults faults = new CallFaults();
    private final RateLimits limits;
    private final InstantSource realTime;

    /**
     * What the API works on.
     *
     * @param workspace the state
     * @param manifest tells the scopes
     * @param secrets the tokens
     * @param sockets null when Socket Mode is off
     */
    public record Setting(
            Workspace workspace,
            Manifest manifest,
            Secrets secrets,
            @Nullable SocketDoor sockets) {}

    /** What it hands out and counts by: addresses under the base, triggers, real time. */
    public record Rim(
            String baseUrl, Triggers triggers, ResponseUrls responseUrls, InstantSource realTime, boolean strict) {}

    public WebApi(Setting setting, Rim rim) {
        workspace = setting.workspace();
        manifest = setting.manifest();
        secrets = setting.secrets();
        responseUrls = rim.responseUrls();
        realTime = rim.realTime();
        limits = new RateLimits(rim.realTime(), rim.strict());
        var scopes = manifest.scopes();
        files = new FileMethods(workspace, scopes, rim.baseUrl());
        var groups = List.of(
                files,
                new UserMethods(workspace, scopes, rim.baseUrl()),
                new ChatMethods(workspace, scopes, rim.baseUrl()),
                new ConversationMethods(workspace, scopes),
                new InviteMethod(workspace, scopes),
                new HistoryMethods(workspace, scopes),
                new MarkMethods(workspace, scopes),
                new ViewMethods(workspace, manifest, rim.triggers()));
        for (var group : groups) for (var method : group.list()) methods.put(method.name(), method);
        methods.put(SOCKETS, new Method(SOCKETS, Tier.ONE, List.of(), _ -> {
            var sockets = setting.sockets();
            if (sockets == null) throw new SlackError("access_denied");
            return Json.object("url", sockets.admit());
        }));
    }

    /** What the bot called. */
    public Calls calls() {
        return calls;
    }

    /** What will go wrong. */
    public CallFaults faults() {
        return faults;
    }

    /** How often it may call. */
    public RateLimits limits() {
        return limits;
    }

    /** Answers {@code /api/<method>}. */
    public HttpHandler methods() {
        return new ApiDoor(this);
    }

    /** Answers {@code /response/<token>}. */
    public HttpHandler responses() {
        return new ResponseDoor(workspace, responseUrls, calls, realTime);
    }

    /** Answers {@code /upload/<id>}. */
    public HttpHandler uploads() {
        return new UploadDoor(files);
    }

    /** Answers {@code /files/<id>/<name>}. */
    public HttpHandler downloads() {
        return new DownloadDoor(workspace, secrets, manifest);
    }

    @Nullable
    Method method(String name) {
        return methods.get(name);
    }

    Manifest manifest() {
        return manifest;
    }

    Secrets secrets() {
        return secrets;
    }

    InstantSource realTime() {
        return realTime;
    }
}
