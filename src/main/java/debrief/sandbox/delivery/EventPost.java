package debrief.sandbox.delivery;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Happening;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import debrief.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the bot of what happens, each event up to four times. Events set out in their order, but nobody waits long for a
 * slow answer, so that the order of arrival is not promised: as in Slack.
 */
public final class EventPost implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EventPost.class);
    private static final List<Duration> RETRY_AFTER =
            List.of(Duration.ofMillis(200), Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final Duration LONGEST_HOLD = Duration.ofMillis(250);
    private static final Duration GATHERING = Duration.ofMillis(80);
    private static final int REMEMBERED = 2_000;

    private final Workspace workspace;
    private final Manifest manifest;
    private final BotLine line;
    private final EventFaults faults;
    private final double retryScale;
    private final LinkedBlockingQueue<JsonObject> waiting = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedDeque<Delivered> deliveries = new ConcurrentLinkedDeque<>();
    private final ExecutorService runners = Executors.newVirtualThreadPerTaskExecutor();
    private final Random random = new Random(20_26);

    /**
     * Starts to deliver, beginning with what an earlier run left.
     *
     * @param retryScale 1 waits as Slack does between retries; 0.001 a thousandth of it
     */
    public EventPost(Workspace workspace, Manifest manifest, BotLine line, EventFaults faults, double retryScale) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.line = line;
        this.faults = faults;
        this.retryScale = retryScale;
        workspace.pending().all().values().forEach(waiting::add);
        workspace.onHappening(this::heard);
        runners.execute(this::dispatch);
    }

    /** The attempts made, oldest first; the last two thousand of them. */
    public List<Delivered> deliveries() {
        return List.copyOf(deliveries);
    }

    /** Whether everything that happened was acknowledged, given up or not to be told. */
    public boolean idle() {
        return workspace.pending().all().isEmpty();
    }

    @Override
    public void close() {
        runners.shutdownNow();
    }

    private void heard(Happening happening) {
        if (!tells(happening) || faults.drops(happening.event())) return;
        var wrapper = wrapper(happening.event());
        enqueue(wrapper);
        for (int i = 0; i < faults.copies(); i++) enqueue(wrapper.deepCopy());
        for (int i = 0; i < faults.copiesUnderNewIds(); i++) enqueue(wrapper(happening.event()));
    }

    private boolean tells(Happening happening) {
        var where = happening.channel();
        if (where == null) return manifest.hears(happening.subscription());
        var channel = workspace.channels().get(where);
        if (!channel.members().contains(workspace.directory().botUser())) return false;
        boolean aboutMembers = happening.subscription().startsWith("member_");
        if (aboutMembers) return manifest.hearsMembers(happening.subscription(), channel.kind());
        if (channel.kind() == Kind.IM && happening.subscription().startsWith("channel_")) return false;
        return manifest.hears(happening.subscription());
    }

    private JsonObject wrapper(JsonObject event) {
        var bot = workspace.directory().bot();
        var authorization = Json.shaped("""
                {"enterprise_id": null, "team_id": ?, "user_id": ?, "is_bot": true, "is_enterprise_install": false}""", Workspace.TEAM, bot.user());
        var made = Json.shaped(
                """
                {"token": "sandbox", "team_id": ?, "context_team_id": ?, "context_enterprise_id": null, "api_app_id": ?,
                 "type": "event_callback", "event_id": ?, "event_time": ?, "is_ext_shared_channel": false}""",
                Workspace.TEAM,
                Workspace.TEAM,
                bot.app(),
                workspace.pending().freshId("Ev"),
                workspace.clock().instant().getEpochSecond());
        made.add("event", event.deepCopy());
        made.add("authorizations", Json.array(List.of(authorization)));
        made.addProperty("event_context", "4-" + Json.text(made, "event_id"));
        return made;
    }

    private void enqueue(JsonObject wrapper) {
        var delivery = Json.object("wrapper", wrapper, "retry", 0, "reason", "");
        workspace.pending().put(id(delivery), delivery);
        waiting.add(delivery);
    }

    private void dispatch() {
        try {
            while (true) for (var delivery : batch()) hold(delivery);
        } catch (InterruptedException | RejectedExecutionException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<JsonObject> batch() throws InterruptedException {
        var batch = new ArrayList<JsonObject>();
        batch.add(waiting.take());
        while (batch.size() < faults.shuffled()) {
            var next = waiting.poll(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) break;
            batch.add(next);
        }
        if (faults.shuffled() > 1) Collections.shuffle(batch, random);
        return batch;
    }

    /** Sends it and waits a moment, so that the next one usually arrives after it. */
    private void hold(JsonObject delivery) throws InterruptedException {
        if (!faults.delay().isZero()) Thread.sleep(faults.delay());
        var running = runners.submit(() -> deliver(delivery));
        try {
            running.get(LONGEST_HOLD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goOn) {
            return;
        } catch (ExecutionException broken) {
            log.warn("An event could not be sent: {}", id(delivery), broken.getCause());
        }
    }

    private void deliver(JsonObject delivery) {
        int retry = delivery.get("retry").getAsInt();
        var wrapper = Json.inner(delivery, "wrapper");
        var answer = line.event(wrapper, retry, Json.text(delivery, "reason", ""));
        if (runners.isShutdown()) return;
        deliveries.add(new Delivered(id(delivery), Json.inner(wrapper, "event"), retry, answer));
        if (deliveries.size() > REMEMBERED) deliveries.poll();
        boolean over = answer.ok() || answer.noRetry() || retry >= RETRY_AFTER.size();
        if (over) workspace.pending().remove(id(delivery));
        else again(delivery, retry, answer.problem());
    }

    private void again(JsonObject delivery, int retry, String reason) {
        var next = Json.object("wrapper", delivery.get("wrapper"), "retry", retry + 1, "reason", reason);
        workspace.pending().put(id(delivery), next);
        runners.execute(() -> {
            try {
                Thread.sleep(Duration.ofNanos((long) (RETRY_AFTER.get(retry).toNanos() * retryScale)));
                deliver(next);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static String id(JsonObject delivery) {
        return Json.text(Json.inner(delivery, "wrapper"), "event_id", "");
    }
}
