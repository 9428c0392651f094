package debrief.timeline;

/** Our number of an entry. It stays the same when the entry is taken off the timeline and put back. */
public record EntryId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
