package debrief.shared;

/** Slack's id of a conversation, such as {@code C024BE91L}. It survives renames; the name does not. */
public record ChannelId(String value) {
    public ChannelId {
        if (!value.matches("[CGD][A-Z0-9]{2,}")) throw new IllegalArgumentException("Not a Slack channel id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
