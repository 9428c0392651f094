package debrief.slack;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one connection to Slack open, for installations that Slack cannot call. Before Slack ends a connection it says
 * so; the next is opened first, and the old one stays until the next is greeted. A lost one is replaced, with growing
 * pauses while Slack is away.
 */
final class SocketMode {
    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final SlackClient slack;
    private final String appToken;
    private final Envelopes envelopes;
    private final Set<SocketLine> lines = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Thread connecting;
    private volatile boolean stopped;

    SocketMode(SlackClient slack, String appToken, Envelopes envelopes) {
        this.slack = slack;
        this.appToken = appToken;
        this.envelopes = envelopes;
    }

    void start() {
        connect();
    }

    void stop() {
        synchronized (this) {
            stopped = true;
            if (connecting != null) connecting.interrupt();
        }
        lines.forEach(SocketLine::close);
    }

    /** Whether Slack has greeted us and the line stands. */
    boolean connected() {
        return lines.stream().anyMatch(SocketLine::isGreeted);
    }

    /** Starts opening a line, unless that is already under way. */
    private synchronized void connect() {
        if (stopped || connecting != null) return;
        connecting = Thread.ofVirtual().name("socket-mode").start(this::connectUntilGreeted);
    }

    private void connectUntilGreeted() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopped && !greeted()) {
                Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis())));
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException _) {
            LOG.debug("Stopped while connecting");
        } finally {
            finished();
        }
    }

    private boolean greeted() throws InterruptedException {
        try {
            var line = new SocketLine(address(), envelopes, this::leaving);
            if (!line.open()) return false;
            var older = Set.copyOf(lines);
            lines.add(line);
            older.forEach(SocketLine::retire);
            LOG.info("Slack is connected");
            return true;
        } catch (RuntimeException e) {
            LOG.warn("No connection to Slack yet: {}", e.getMessage());
            return false;
        }
    }

    /** A line that was lost while the next was being opened would go unnoticed, so look again. */
    private synchronized void finished() {
        connecting = null;
        if (!connected()) connect();
    }

    /** A line has ended, or will soon. */
    private void leaving(SocketLine line, boolean ended) {
        if (ended) lines.remove(line);
        if (!ended || lines.isEmpty()) connect();
    }

    private URI address() {
        var url = URI.create(slack.ask(appToken, methods -> methods.appsConnectionsOpen(r -> r))
                .getUrl());
        if (url.getScheme().equals("wss") || isLoopback(url)) return url;
        throw new IllegalStateException("Slack named an address that is not encrypted: " + url.getHost());
    }

    private static boolean isLoopback(URI url) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(url.getHost());
    }
}
