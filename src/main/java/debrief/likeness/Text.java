package debrief.likeness;

import java.time.Instant;

/**
 * Something asked for once.
 *
 * @param id the asker's own id of it
 * @param service id of the service it is asked of; empty if of none
 * @param title one line
 * @param body further words, may be empty; 2,000 chars of it count
 * @param asked when it was asked for
 * @param open whether it is still to be done
 */
public record Text(String id, String service, String title, String body, Instant asked, boolean open) {

    private static final int BODY = 2_000;

    String whole() {
        return title + "\n" + body.substring(0, Math.min(BODY, body.length()));
    }

    boolean isOfSameServiceAs(Text other) {
        return !service.isEmpty() && service.equals(other.service);
    }
}
