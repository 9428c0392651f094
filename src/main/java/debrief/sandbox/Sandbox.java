package debrief.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import debrief.sandbox.api.CallFaults;
import debrief.sandbox.api.Calls;
import debrief.sandbox.api.RateLimits;
import debrief.sandbox.api.WebApi;
import debrief.sandbox.delivery.BotLine;
import debrief.sandbox.delivery.EventFaults;
import debrief.sandbox.delivery.EventPost;
import debrief.sandbox.delivery.HttpLine;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.delivery.SocketDoor;
import debrief.sandbox.delivery.SocketLine;
import debrief.sandbox.delivery.Triggers;
import debrief.sandbox.people.AppActs;
import debrief.sandbox.people.People;
import debrief.sandbox.people.PersonActs;
import debrief.sandbox.workspace.SandboxClock;
import debrief.sandbox.workspace.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A running sandbox: Slack, as far as the bot can tell. Closing it keeps what is to be kept. */
public final class Sandbox implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Workspace workspace;
    private final Manifest manifest;
    private final @Nullable SocketDoor sockets;
    private final EventFaults eventFaults = new EventFaults();
    private final EventPost events;
    private final BotLine line;
    private final WebApi api;
    private final People people;
    private final String baseUrl;

    private Sandbox(SandboxOptions options, HttpServer server) {
        this.server = server;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        baseUrl = "http://127.0.0.1:" + server.getAddress().getPort();
        var tuning = options.tuning();
        manifest = Manifest.parse(options.manifest());
        workspace = Workspace.open(options.folder(), tuning.realTime());
        sockets = options.socketMode()
                ? SocketDoor.open(0, workspace.directory().bot().app())
                : null;
        line = sockets == null ? overHttp(options) : new SocketLine(sockets, tuning.patience());
        var triggers = new Triggers(tuning.realTime());
        var responseUrls = new ResponseUrls(baseUrl, tuning.realTime());
        events = new EventPost(workspace, manifest, line, eventFaults, tuning.retryScale());
        people = new People(workspace, new People.Bot(line, manifest, triggers, responseUrls), baseUrl);
        api = new WebApi(
                new WebApi.Setting(workspace, manifest, options.secrets(), sockets),
                new WebApi.Rim(baseUrl, triggers, responseUrls, tuning.realTime(), tuning.strictLimits()));
        door("/api/", api.methods());
        door("/response/", api.responses());
        door("/upload/", api.uploads());
        door("/files/", api.downloads());
        server.start();
    }

    /** Starts one. Throws an IOException when the port is taken. */
    public static Sandbox start(SandboxOptions options) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port());
        var server = HttpServer.create(address, 0);
        try {
            return new Sandbox(options, server);
        } catch (RuntimeException unusable) {
            server.stop(0);
            throw unusable;
        }
    }

    private static BotLine overHttp(SandboxOptions options) {
        var address = options.bot().resolve("/slack/events");
        var tuning = options.tuning();
        return new HttpLine(address, options.secrets().signingSecret(), tuning.realTime(), tuning.patience());
    }

    /** Opens one more door on the sandbox's address, guarded as all are: only this machine, only its own pages. */
    public void door(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(new Guard());
    }

    /** The address of this sandbox, without a slash at its end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** What the bot is given as {@code SLACK_API_URL}. */
    public String apiUrl() {
        return baseUrl + "/api/";
    }

    public Workspace workspace() {
        return workspace;
    }

    public SandboxClock clock() {
        return workspace.clock();
    }

    /** What the app asked for. */
    public Manifest manifest() {
        return manifest;
    }

    /** Everybody who can act. */
    public People people() {
        return people;
    }

    /** A person who can act, such as {@code U0ADA}. */
    public PersonActs as(String person) {
        return people.as(person);
    }

    /** An app that can post, such as {@code B0ALERTS}. */
    public AppActs asApp(String botId) {
        return people.asApp(botId);
    }

    /** What the bot called. */
    public Calls calls() {
        return api.calls();
    }

    /** What goes wrong with the bot's calls. */
    public CallFaults callFaults() {
        return api.faults();
    }

    /** How often the bot may call. */
    public RateLimits limits() {
        return api.limits();
    }

    /** The events sent to the bot. */
    public EventPost events() {
        return events;
    }

    /** What goes wrong with events. */
    public EventFaults eventFaults() {
        return eventFaults;
    }

    /** The bot's sockets. Throws when Socket Mode is off. */
    public SocketDoor sockets() {
        if (sockets == null) throw new IllegalStateException("Socket Mode is off");
        return sockets;
    }

    @Override
    public void close() {
        server.stop(0);
        events.close();
        line.close();
        threads.shutdownNow();
        workspace.close();
    }
}
