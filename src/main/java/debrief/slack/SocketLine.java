package debrief.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of Socket Mode. Events are stored, in the order they come, before they are acknowledged; what a person
 * waits for is answered beside them. An envelope that is not acknowledged comes again over another line.
 */
final class SocketLine extends WebSocketClient {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);
    private static final int SECONDS_TO_GREET = 10;
    private static final int SECONDS_OF_SILENCE = 20;

    private final Envelopes envelopes;
    private final BiConsumer<SocketLine, Boolean> leaving;
    private final CountDownLatch greetedOrGone = new CountDownLatch(1);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean greeted;
    private volatile boolean retired;

    /** @param leaving told when the line will end soon (false) and when it has ended (true) */
    SocketLine(URI address, Envelopes envelopes, BiConsumer<SocketLine, Boolean> leaving) {
        super(address);
        this.envelopes = envelopes;
        this.leaving = leaving;
        setConnectionLostTimeout(SECONDS_OF_SILENCE);
    }

    /** Connects and waits for Slack's greeting. @return whether it came */
    boolean open() throws InterruptedException {
        if (connectBlocking(SECONDS_TO_GREET, TimeUnit.SECONDS)
                && greetedOrGone.await(SECONDS_TO_GREET, TimeUnit.SECONDS)
                && greeted) return true;
        close();
        return false;
    }

    /** Closes once everything that was asked over this line is answered. */
    void retire() {
        retired = true;
        closeWhenIdle();
    }

    boolean isGreeted() {
        return greeted && isOpen();
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        LOG.debug("Connected, waiting for the greeting");
    }

    @Override
    public void onMessage(String text) {
        try {
            var frame = JsonParser.parseString(text).getAsJsonObject();
            switch (Json.text(frame, "type")) {
                case "hello" -> greet();
                case "disconnect" -> {
                    LOG.info("Slack will end this connection: {}", Json.text(frame, "reason"));
                    leaving.accept(this, false);
                }
                case "events_api" -> answer(frame);
                default -> answerBeside(frame);
            }
        } catch (RuntimeException e) {
            LOG.warn("Slack sent a frame that cannot be read: {}", e.toString());
        }
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        greetedOrGone.countDown();
        if (greeted) leaving.accept(this, true);
    }

    @Override
    public void onError(Exception e) {
        LOG.debug("The connection to Slack has trouble", e);
    }

    private void greet() {
        greeted = true;
        greetedOrGone.countDown();
    }

    private void answerBeside(JsonObject frame) {
        unanswered.incrementAndGet();
        Thread.ofVirtual().name("socket-answer").start(() -> {
            answer(frame);
            unanswered.decrementAndGet();
            closeWhenIdle();
        });
    }

    private void closeWhenIdle() {
        if (retired && unanswered.get() == 0) close();
    }

    private void answer(JsonObject frame) {
        try {
            var acknowledgement = envelopes.answer(frame);
            if (acknowledgement.isPresent()) send(acknowledgement.get());
        } catch (RuntimeException e) {
            LOG.warn("Envelope {} is not acknowledged", Json.text(frame, "envelope_id"), e);
        }
    }
}
