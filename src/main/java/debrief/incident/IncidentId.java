package debrief.incident;

/** Our number of an incident, as in the address of its page. */
public record IncidentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
