package debrief.jobs;

import debrief.db.Db;
import debrief.jobs.LetterStore.Waiting;
import debrief.jobs.Letters.Route;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works one lane from its first waiting letter on, until it is empty, asleep, or no longer ours. */
final class LaneWorker {
    private static final Logger LOG = LoggerFactory.getLogger(LaneWorker.class);
    /** Attempts at something of our own. */
    private static final int PATIENCE_INSIDE = 12;
    /** Attempts at another machine: with the longest pause between them, about a day. */
    private static final int PATIENCE_OUTSIDE = 300;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Db db;
    private final Letters letters;
    private final LetterStore store;
    private final Lanes lanes;

    LaneWorker(Db db, Letters letters, LetterStore store, Lanes lanes) {
        this.db = db;
        this.letters = letters;
        this.store = store;
        this.lanes = lanes;
    }

    /** @return whether anything was delivered or given up, so that another look is worth it */
    boolean work(String lane) {
        if (!lanes.take(lane)) return false;
        boolean moved = false;
        try {
            var next = store.next(lane);
            while (next.isPresent() && lanes.renew(lane) && deliver(lane, next.get())) {
                moved = true;
                next = store.next(lane);
            }
        } finally {
            lanes.release(lane);
        }
        return moved;
    }

    /** @return whether the lane may go on to its next letter */
    private boolean deliver(String lane, Waiting letter) {
        var route = letters.route(letter.route());
        if (route.isEmpty()) {
            giveUp(letter, "Nobody is called " + letter.route() + " in this version");
            return true;
        }
        try {
            switch (route.get()) {
                case Route.Inside inside -> handle(inside, letter);
                case Route.Outside outside -> carry(outside, letter);
            }
            return true;
        } catch (TryLater later) {
            return sleep(lane, letter, later);
        } catch (Undeliverable undeliverable) {
            giveUp(letter, String.valueOf(undeliverable.getMessage()));
            return true;
        } catch (LaneLost _) {
            return false;
        } catch (RuntimeException unexpected) {
            return retry(lane, letter, unexpected);
        }
    }

    private void handle(Route.Inside inside, Waiting letter) {
        db.run(() -> {
            if (store.end(letter.id())) inside.handler().handle(LetterJson.read(letter.payload(), inside.letter()));
        });
    }

    private void carry(Route.Outside outside, Waiting letter) {
        if (!store.begin(letter.id(), lanes.owner())) throw new LaneLost();
        var attempt = new Attempt(key(letter), letter.attempts() + 1, letter.maybeSent(), letter.postedAt());
        var receipt = outside.courier().deliver(LetterJson.read(letter.payload(), outside.letter()), attempt);
        db.run(() -> {
            if (store.end(letter.id())) receipt.record();
        });
    }

    /** The moment tells letters of this database from those of an earlier one that counted from 1 too. */
    private static String key(Waiting letter) {
        return "letter-" + letter.id() + "-" + letter.postedAt().toEpochMilli();
    }

    /** The other side refused before doing anything, so the letter is as new. */
    private boolean sleep(String lane, Waiting letter, TryLater later) {
        store.trouble(letter, letter.state(), letter.attempts(), "Asked to wait: " + later.getMessage());
        lanes.sleep(lane, later.after());
        return false;
    }

    private boolean retry(String lane, Waiting letter, RuntimeException unexpected) {
        int attempts = letter.attempts() + 1;
        LOG.warn("Letter {} to {} failed at attempt {}", letter.id(), letter.route(), attempts, unexpected);
        boolean outside = letters.route(letter.route()).orElseThrow() instanceof Route.Outside;
        if (attempts >= (outside ? PATIENCE_OUTSIDE : PATIENCE_INSIDE)) {
            giveUp(letter, unexpected.toString());
            return true;
        }
        store.trouble(letter, outside ? "sending" : "new", attempts, unexpected.toString());
        lanes.sleep(lane, pause(attempts));
        return false;
    }

    private void giveUp(Waiting letter, String why) {
        LOG.error("Letter {} to {} is given up: {}", letter.id(), letter.route(), why);
        store.trouble(letter, "failed", letter.attempts() + 1, why);
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Somebody else took the lane over while we were away. */
    private static final class LaneLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
