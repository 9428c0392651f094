package debrief.timeline;

import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.HearMessage.Deleted;
import debrief.timeline.HearMessage.Edited;
import debrief.timeline.HearMessage.Posted;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one message. Whatever is told, in whatever order and however often, the same tellings lead to the
 * same row: the original's author stands, the newest wording stands, a deletion is final.
 *
 * @param heard whether the message itself has come, by its posting or by an edit; before that only marks or a deletion have
 * @param original whether its posting has come
 * @param saidAt Slack's ts of the wording that stands
 */
record HeardRow(
        ChannelId channel,
        MessageTs ts,
        IncidentId incidentId,
        boolean heard,
        boolean original,
        @Nullable PersonId author,
        String authorName,
        boolean app,
        @Nullable MessageTs threadTs,
        String said,
        @Nullable MessageTs saidAt,
        boolean edited,
        boolean deleted) {

    HeardRow with(Posted posted) {
        if (original) return this;
        return by(posted.speaker(), posted.threadTs(), true).saying(posted.words(), ts, edited);
    }

    HeardRow with(Edited edit) {
        var known = heard ? this : by(edit.speaker(), edit.threadTs(), false);
        return known.saying(edit.words(), edit.at(), true);
    }

    HeardRow with(Deleted ignored) {
        return new HeardRow(
                channel, ts, incidentId, heard, original, author, authorName, app, threadTs, "", saidAt, edited, true);
    }

    private HeardRow by(Speaker speaker, @Nullable MessageTs thread, boolean posted) {
        var inThread = ts.equals(thread) ? null : thread;
        return new HeardRow(
                channel,
                ts,
                incidentId,
                true,
                posted,
                speaker.id(),
                speaker.name(),
                speaker.app(),
                inThread,
                said,
                saidAt,
                edited,
                deleted);
    }

    private HeardRow saying(Words words, MessageTs at, boolean isEdited) {
        boolean newer = saidAt == null || at.compareTo(saidAt) > 0;
        return new HeardRow(
                channel,
                ts,
                incidentId,
                heard,
                original,
                author,
                authorName,
                app,
                threadTs,
                deleted ? "" : newer ? words.joined() : said,
                newer ? at : saidAt,
                isEdited,
                deleted);
    }

    HeardMessage message() {
        return new HeardMessage(channel, ts, incidentId, author, authorName, app, said, threadTs, edited, deleted);
    }
}
