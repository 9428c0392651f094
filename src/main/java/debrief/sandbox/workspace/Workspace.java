package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything in the sandbox workspace. Safe for many threads: one lock, held shortly, and copies handed out. */
public final class Workspace implements AutoCloseable {
    /** The workspace's own id. */
    public static final String TEAM = "T0SANDBOX";

    public static final String NAME = "Debrief sandbox";
    public static final String DOMAIN = "debrief-sandbox";

    private final Directory directory;
    private final Channels channels;
    private final Messages messages;
    private final Marks marks;
    private final Views views;
    private final Files files;
    private final Pending pending;
    private final SandboxClock clock;
    private final State state;
    private final WorkspaceFile file;
    private final InstantSource realTime;
    private final Object lock = new Object();
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();
    private long version = 1;
    private boolean closed;

    private Workspace(State state, @Nullable Path folder, InstantSource realTime) {
        this.state = state;
        this.realTime = realTime;
        file = new WorkspaceFile(folder, this::snapshot);
        clock = new SandboxClock(realTime, state.clockOffsetMicros);
        directory = new Directory(this, state);
        channels = new Channels(this, state);
        messages = new Messages(this, state);
        marks = new Marks(this, state);
        views = new Views(this, state);
        files = new Files(this, state);
        pending = new Pending(this, state);
        clock.onMove(_ -> change(() -> state.clockOffsetMicros = clock.offset().toNanos() / 1_000));
    }

    /**
     * Opens the workspace kept in a folder, or a fresh one.
     *
     * @param folder where it is kept as {@code workspace.json}; null keeps it in memory only
     * @param realTime the time that passes outside
     */
    public static Workspace open(@Nullable Path folder, InstantSource realTime) {
        var kept = folder == null ? null : WorkspaceFile.read(folder);
        return new Workspace(kept == null ? Seed.read(realTime.instant()) : kept, folder, realTime);
    }

    /** Who is here: people and apps. */
    public Directory directory() {
        return directory;
    }

    public Channels channels() {
        return channels;
    }

    public Messages messages() {
        return messages;
    }

    /** Reactions, pins and bookmarks. */
    public Marks marks() {
        return marks;
    }

    /** Modals and App Home. */
    public Views views() {
        return views;
    }

    public Files files() {
        return files;
    }

    /** Deliveries under way. */
    public Pending pending() {
        return pending;
    }

    public SandboxClock clock() {
        return clock;
    }

    /** Rises with every change. */
    public long version() {
        synchronized (lock) {
            return version;
        }
    }

    /** Waits until the version is another than the one known, or the time is over; tells the version then. */
    public long awaitChange(long known, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (lock) {
            while (version == known && !closed) {
                long left = deadline - System.nanoTime();
                if (left <= 0) break;
                try {
                    lock.wait(Math.max(1, left / 1_000_000));
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            return version;
        }
    }

    /** Is told of everything that an app could subscribe to, in order, under the lock: be quick. */
    public void onHappening(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    /** Writes what is not yet written and wakes everyone who waits. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        file.close();
    }

    <T> T change(Supplier<T> doing) {
        synchronized (lock) {
            try {
                return doing.get();
            } finally {
                version++;
                lock.notifyAll();
                file.later();
            }
        }
    }

    /** Keeps something that nobody sees: no one who waits for a change is woken. */
    <T> T keep(Supplier<T> doing) {
        synchronized (lock) {
            try {
                return doing.get();
            } finally {
                file.later();
            }
        }
    }

    <T> T read(Supplier<T> looking) {
        synchronized (lock) {
            return looking.get();
        }
    }

    void tell(String subscription, @Nullable Channel where, JsonObject event) {
        var told = new Happening(subscription, where == null ? null : where.id, event);
        listeners.forEach(listener -> listener.accept(told));
    }

    /** A stamp for something that happened now, unlike any given before. */
    String eventTs() {
        var now = Ts.of(clock.instant());
        var next = now.equals(state.lastEventTs) ? Ts.after(state.lastEventTs, clock.instant()) : now;
        state.lastEventTs = next;
        return next;
    }

    /** A fresh id in Slack's manner: a letter and ten capitals or digits. */
    String freshId(String letter) {
        var number =
                Long.toString(state.sequence++ * 7919 + 60_466_176L * 31, 36).toUpperCase(Locale.ROOT);
        return letter + "0" + "S".repeat(Math.max(0, 9 - number.length())) + number;
    }

    Instant now() {
        return clock.instant();
    }

    Instant realNow() {
        return realTime.instant();
    }

    private String snapshot() {
        synchronized (lock) {
            return WorkspaceFile.GSON.toJson(state);
        }
    }
}
