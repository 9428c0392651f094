package debrief.timeline;

import debrief.db.Db;
import debrief.incident.IncidentRoom;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import org.jspecify.annotations.Nullable;

/**
 * A message was posted, edited or deleted. The order in which this is told does not matter, nor how often: each telling
 * carries Slack's own time of it. What is said outside of incident channels is not kept.
 */
public final class HearMessage {
    private final Db db;
    private final IncidentRoom incidents;
    private final HeardStore heard;
    private final EntryKeeper entries;

    HearMessage(Db db, IncidentRoom incidents, HeardStore heard, EntryKeeper entries) {
        this.db = db;
        this.incidents = incidents;
        this.heard = heard;
        this.entries = entries;
    }

    /** Something that became of one message. */
    public sealed interface Telling {
        ChannelId channel();

        MessageTs ts();
    }

    /** @param threadTs the first message of the thread; null or the message's own ts when it answers to none */
    public record Posted(
            ChannelId channel,
            MessageTs ts,
            Speaker speaker,
            Words words,
            @Nullable MessageTs threadTs) implements Telling {}

    /** The message as it is after the edit. {@code at} is Slack's ts of the edit, not of the message. */
    public record Edited(
            ChannelId channel,
            MessageTs ts,
            Speaker speaker,
            Words words,
            @Nullable MessageTs threadTs,
            MessageTs at) implements Telling {}

    public record Deleted(ChannelId channel, MessageTs ts) implements Telling {}

    public sealed interface Outcome {
        record Heard() implements Outcome {}

        record NoIncidentHere() implements Outcome {}
    }

    public Outcome run(Telling telling) {
        return db.call(() -> {
            var incident = incidents.incidents.at(telling.channel());
            if (incident.isEmpty()) return new Outcome.NoIncidentHere();
            var before =
                    heard.locked(telling.channel(), telling.ts(), incident.get().id());
            var after = told(before, telling);
            if (!after.equals(before)) heard.save(after);
            if (after.deleted()) heard.forgetWords(after);
            entries.settle(after);
            meet(after);
            return new Outcome.Heard();
        });
    }

    private void meet(HeardRow message) {
        if (message.author() == null || message.app()) return;
        incidents.record.member(
                message.incidentId(), message.author(), message.ts().instant());
    }

    private HeardRow told(HeardRow before, Telling telling) {
        return switch (telling) {
            case Posted posted -> {
                heard.addVersion(posted.channel(), posted.ts(), posted.ts(), posted.words());
                yield before.with(posted);
            }
            case Edited edit -> {
                heard.addVersion(edit.channel(), edit.ts(), edit.at(), edit.words());
                yield before.with(edit);
            }
            case Deleted deleted -> before.with(deleted);
        };
    }
}
