package debrief.action;

import debrief.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the history as its table has it. */
record HistoryRow(Instant happenedAt, @Nullable PersonId person, String said) {
    HistoryLine line() {
        return new HistoryLine(happenedAt, person, said);
    }
}
