package debrief.shared;

/** Slack's id of a person or of an app's user, such as {@code U024BE7LH}. */
public record PersonId(String value) {
    public PersonId {
        if (!value.matches("[UWB][A-Z0-9]{2,}")) throw new IllegalArgumentException("Not a Slack user id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
