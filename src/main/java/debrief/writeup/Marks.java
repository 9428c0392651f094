package debrief.writeup;

import debrief.incident.Incident;
import debrief.review.trigger.Course;
import debrief.review.trigger.Moment;
import debrief.review.trigger.Seat;
import debrief.review.trigger.Trigger;
import debrief.review.trigger.Triggers;
import debrief.timeline.Entry;
import debrief.timeline.EntryId;
import debrief.timeline.EntryKind;
import debrief.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each entry is in the drawing: what people said it is, else what its words tell, heard as the review hears them. */
final class Marks {
    private final Map<EntryId, Mark> marks = new HashMap<>();

    private Marks() {}

    /** @param seats who spoke from where */
    static Map<EntryId, Mark> of(Incident incident, Timeline timeline, Function<Entry, Seat> seats) {
        var found = new Marks();
        var told = timeline.entries().stream()
                .filter(entry -> !entry.kind().isChange())
                .toList();
        found.hear(new Course(
                told.stream().map(entry -> moment(entry, seats)).toList(),
                incident.startedAt(),
                incident.declaredAt(),
                incident.resolvedAt()));
        if (!told.isEmpty()) found.put(told.getFirst().id().value(), Mark.DETECTED);
        timeline.entries().forEach(found::bySpeaker);
        return found.marks;
    }

    private static Moment moment(Entry entry, Function<Entry, Seat> seats) {
        return new Moment(
                entry.happenedAt(),
                seats.apply(entry),
                entry.said(),
                false,
                entry.id().value(),
                entry.messageTs());
    }

    /** What is found later weighs more. */
    private void hear(Course course) {
        for (var moment : course.moments()) {
            if (Triggers.isRemedy(moment)) put(moment.entry(), Mark.REMEDY);
        }
        for (var kind : List.of(Trigger.HANDOFF, Trigger.DECIDE, Trigger.FAILEDFIX)) {
            Triggers.in(course, kind).forEach(hit -> put(hit.moment().entry(), mark(kind)));
        }
    }

    private static Mark mark(Trigger trigger) {
        if (trigger == Trigger.HANDOFF) return Mark.HANDOFF;
        return trigger == Trigger.DECIDE ? Mark.DECISION : Mark.REMEDY_DID_NOT_HOLD;
    }

    private void bySpeaker(Entry entry) {
        if (entry.kind() == EntryKind.DECISION) put(entry.id().value(), Mark.DECISION);
        if (entry.kind() == EntryKind.ROLE) put(entry.id().value(), Mark.HANDOFF);
        else if (entry.kind().isChange()) put(entry.id().value(), Mark.STATUS);
        if (entry.kind() == EntryKind.ACTION) marks.putIfAbsent(entry.id(), Mark.REMEDY);
    }

    private void put(@Nullable Long entry, Mark mark) {
        if (entry != null) marks.put(new EntryId(entry), mark);
    }
}
