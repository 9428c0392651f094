package debrief.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Debrief of this server, for the health checks, which the container makes by itself. */
final class Running {
    private static volatile @Nullable Debrief debrief;

    private Running() {}

    static void set(@Nullable Debrief started) {
        debrief = started;
    }

    static Optional<Debrief> now() {
        return Optional.ofNullable(debrief);
    }
}
