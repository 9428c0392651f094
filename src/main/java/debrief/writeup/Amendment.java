package debrief.writeup;

import debrief.shared.UtcTime;
import java.util.List;

/**
 * What joined a write-up after it was published.
 *
 * @param number 1 for the first
 * @param words what it is, in one sentence
 * @param actions the actions as they stand
 * @param history what changed since, oldest first
 */
public record Amendment(int number, UtcTime at, String words, List<Item> actions, List<Change> history) {
    public Amendment {
        actions = List.copyOf(actions);
        history = List.copyOf(history);
    }

    /** An action as the write-up shows it. */
    public record Item(long action, String title, String doneWhen, String owner, String state) {}

    /** One later change. */
    public record Change(UtcTime at, String words) {}
}
