package debrief.jobs;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers letters and rings timers: each lane on a virtual thread of its own, woken by the bell of this instance and, for
 * what other instances left, by a round every {@link #ROUND}.
 */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration KEEP_DONE = Duration.ofDays(3);
    private static final int ROUNDS_BETWEEN_PURGES = 7_200;

    private final LetterStore store;
    private final Lanes lanes;
    private final LaneWorker laneWorker;
    private final Timers timers;
    private final Bell bell;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Thread rounds;

    Worker(LetterStore store, Lanes lanes, LaneWorker laneWorker, Timers timers, Bell bell) {
        this.store = store;
        this.lanes = lanes;
        this.laneWorker = laneWorker;
        this.timers = timers;
        this.bell = bell;
    }

    public void start() {
        var thread = Thread.ofVirtual().name("letters").unstarted(this::goRound);
        rounds = thread;
        thread.start();
    }

    /** Looks at once: the clock was moved, or something was posted. */
    public void wake() {
        bell.ring();
    }

    /** Lets the letters under way end, for at most six seconds. */
    public void stop() {
        var running = rounds;
        rounds = null;
        if (running != null) running.interrupt();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(6, java.util.concurrent.TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Does everything that can be done now, on this thread. For tests and for small tools. */
    public void runDue() {
        boolean moved = true;
        while (moved) {
            moved = timers.ring();
            for (var lane : store.waitingLanes()) moved |= laneWorker.work(lane);
        }
    }

    private void goRound() {
        for (int round = 1; rounds == Thread.currentThread(); round++) {
            try {
                look();
                if (round % ROUNDS_BETWEEN_PURGES == 0) purge();
                bell.await(ROUND);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException unreachable) {
                LOG.warn("The letter box cannot be read: {}", unreachable.toString());
                pause();
            }
        }
    }

    private void look() {
        timers.ring();
        for (var lane : store.waitingLanes()) {
            if (busy.add(lane)) threads.execute(() -> work(lane));
        }
    }

    private void work(String lane) {
        boolean moved = false;
        try {
            moved = laneWorker.work(lane);
        } catch (RuntimeException unreachable) {
            LOG.warn("Lane {} stopped: {}", lane, unreachable.toString());
        } finally {
            busy.remove(lane);
            if (moved) bell.ring();
        }
    }

    private void purge() {
        store.purge(KEEP_DONE);
        lanes.purge();
    }

    private static void pause() {
        try {
            Thread.sleep(ROUND);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
