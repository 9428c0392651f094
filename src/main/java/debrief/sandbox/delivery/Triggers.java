package debrief.sandbox.delivery;

import debrief.sandbox.workspace.SlackError;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trigger ids: each opens one modal, within three seconds of real time. */
public final class Triggers {
    private static final Duration LIFETIME = Duration.ofSeconds(3);
    private static final int REMEMBERED = 1_000;

    private final InstantSource realTime;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Trigger> given = new LinkedHashMap<>();

    public Triggers(InstantSource realTime) {
        this.realTime = realTime;
    }

    private static final class Trigger {
        private final String person;
        private final boolean fromModal;
        private final Instant until;
        private boolean spent;

        private Trigger(String person, boolean fromModal, Instant until) {
            this.person = person;
            this.fromModal = fromModal;
            this.until = until;
        }
    }

    /**
     * A fresh trigger.
     *
     * @param person who did something
     * @param fromModal what they did was in a modal: another can be laid upon it
     */
    public synchronized String give(String person, boolean fromModal) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var id = realTime.millis() + ".1." + HexFormat.of().formatHex(bytes);
        given.put(id, new Trigger(person, fromModal, realTime.instant().plus(LIFETIME)));
        if (given.size() > REMEMBERED) given.remove(given.keySet().iterator().next());
        return id;
    }

    /**
     * Uses a trigger up; who it came from. Throws {@code invalid_trigger_id}, {@code exchanged_trigger_id},
     * {@code expired_trigger_id}.
     */
    public synchronized String spend(String id, boolean forPush) {
        var trigger = given.get(id);
        if (trigger == null || (forPush && !trigger.fromModal)) throw new SlackError("invalid_trigger_id");
        if (trigger.spent) throw new SlackError("exchanged_trigger_id");
        if (realTime.instant().isAfter(trigger.until)) throw new SlackError("expired_trigger_id");
        trigger.spent = true;
        return trigger.person;
    }
}
