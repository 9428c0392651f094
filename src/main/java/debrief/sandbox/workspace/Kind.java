package debrief.sandbox.workspace;

/** What a conversation is: open to everyone, by invitation, or between one person and the bot. */
public enum Kind {
    PUBLIC("channel", "channels"),
    PRIVATE("group", "groups"),
    IM("im", "im");

    private final String channelType;
    private final String scopePrefix;

    Kind(String channelType, String scopePrefix) {
        this.channelType = channelType;
        this.scopePrefix = scopePrefix;
    }

    /** As events name it in {@code channel_type}. */
    public String channelType() {
        return channelType;
    }

    /** The first half of the scopes for it, as in {@code channels:history}. */
    public String scopePrefix() {
        return scopePrefix;
    }

    /** The event that tells of its messages, such as {@code message.channels}. */
    public String messageEvent() {
        return "message." + scopePrefix;
    }
}
