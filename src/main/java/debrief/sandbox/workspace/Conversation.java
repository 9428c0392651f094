package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * A conversation as it is at one moment; a copy that does not change.
 *
 * @param id such as {@code C0GENERAL}; a direct message's begins with D
 * @param name without the hash; of a direct message, the person's id
 * @param kind public, private or direct
 * @param topic set by anyone in it
 * @param purpose its description
 * @param archived nothing more can be posted
 * @param members user ids, the bot's among them
 * @param pins as {@code pins.list} gives them: {@code {type, channel, created, created_by, message}}
 * @param bookmarks as {@code bookmarks.list} gives them
 * @param lastTs the newest stamp given out here; tells whether something is unread
 */
public record Conversation(
        String id,
        String name,
        Kind kind,
        String topic,
        String purpose,
        boolean archived,
        Set<String> members,
        List<JsonObject> pins,
        List<JsonObject> bookmarks,
        String lastTs) {

    static Conversation of(Channel channel) {
        return new Conversation(
                channel.id,
                channel.kind == Kind.IM ? channel.members.getFirst() : channel.name,
                channel.kind,
                channel.topic,
                channel.purpose,
                channel.archived,
                Set.copyOf(channel.members),
                channel.pins.stream().map(JsonObject::deepCopy).toList(),
                channel.bookmarks.stream().map(JsonObject::deepCopy).toList(),
                channel.lastTs);
    }
}
