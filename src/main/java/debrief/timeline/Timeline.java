package debrief.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries in the order in which they happened, however they came in. */
public record Timeline(List<Entry> entries) {
    public Timeline {
        entries = entries.stream().sorted(Entry.BY_TIME).toList();
    }

    /** Two neighbours with nothing noted between them. */
    public record Gap(Entry before, Entry after) {
        public Duration length() {
            return Duration.between(before.happenedAt(), after.happenedAt());
        }
    }

    /** Entries that happened at {@code from} or later and before {@code until}. */
    public Timeline between(Instant from, Instant until) {
        return new Timeline(entries.stream()
                .filter(entry ->
                        !entry.happenedAt().isBefore(from) && entry.happenedAt().isBefore(until))
                .toList());
    }

    /** Every step from one entry to the next, in order; those without length too. */
    public List<Gap> steps() {
        var steps = new ArrayList<Gap>();
        for (int i = 1; i < entries.size(); i++) steps.add(new Gap(entries.get(i - 1), entries.get(i)));
        return steps;
    }

    /** Steps of at least this length, in order. */
    public List<Gap> gaps(Duration atLeast) {
        return steps().stream()
                .filter(step -> step.length().compareTo(atLeast) >= 0)
                .toList();
    }

    /** The middle length of all steps (of an even number the mean of the two middle ones); empty under two entries. */
    public Optional<Duration> medianGap() {
        var lengths = steps().stream().map(Gap::length).sorted().toList();
        if (lengths.isEmpty()) return Optional.empty();
        var upper = lengths.get(lengths.size() / 2);
        var lower = lengths.get((lengths.size() - 1) / 2);
        return Optional.of(lower.plus(upper).dividedBy(2));
    }

    /** From the first entry to the last. */
    public Duration span() {
        return entries.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        entries.getFirst().happenedAt(), entries.getLast().happenedAt());
    }

    public Optional<Entry> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
