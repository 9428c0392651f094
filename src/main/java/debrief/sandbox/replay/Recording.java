package debrief.sandbox.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A recorded incident: facts in their order, and a cast.
 *
 * @param name its folder or file, such as {@code dfds-2023-02-14-all-nodes-gone}
 * @param cast who plays what
 * @param rows at least one fact
 */
public record Recording(String name, Cast cast, List<Row> rows) {
    public Recording {
        if (rows.isEmpty()) throw new IllegalArgumentException("The recording %s has no rows".formatted(name));
        rows = List.copyOf(rows);
    }

    /** The fact of that number. */
    public Row row(int number) {
        return rows.get(number - 1);
    }

    /** The person or app that speaks for a fact. */
    public String speaker(Row row) {
        var speaker = cast.speak().get(row.role());
        return speaker == null ? cast.declare().by() : speaker;
    }

    public Instant begins() {
        return rows.getFirst().at();
    }

    public Duration lasts() {
        return Duration.between(begins(), rows.getLast().at());
    }
}
