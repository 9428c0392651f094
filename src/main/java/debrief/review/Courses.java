package debrief.review;

import debrief.incident.Cast;
import debrief.incident.Incident;
import debrief.review.trigger.Course;
import debrief.review.trigger.Moment;
import debrief.review.trigger.Seat;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.Entry;
import debrief.timeline.HeardMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The course of an incident out of what was heard in its channel and what stands on its timeline. */
final class Courses {
    private final Neighbours near;

    Courses(Neighbours near) {
        this.near = near;
    }

    Course of(Incident incident) {
        var cast = near.incidents().cast.of(incident.id());
        var entries = near.timelines().timelines.of(incident.id()).entries();
        var pinned = new HashMap<MessageTs, Entry>();
        for (var entry : entries) if (entry.messageTs() != null) pinned.put(entry.messageTs(), entry);
        var moments = new ArrayList<Moment>();
        for (var message : near.timelines().timelines.heard(incident.id())) {
            if (isTalk(message, incident.resolvedAt())) moments.add(heard(message, pinned, cast));
        }
        for (var entry : entries) {
            if (entry.messageTs() == null && !entry.kind().isChange()) moments.add(noted(entry, cast));
        }
        return new Course(moments, incident.startedAt(), incident.declaredAt(), incident.resolvedAt());
    }

    /** Said during the incident; what Debrief says is never heard. */
    private static boolean isTalk(HeardMessage message, @Nullable Instant resolved) {
        return !message.deleted()
                && !message.text().isBlank()
                && (resolved == null || !message.ts().instant().isAfter(resolved));
    }

    private Moment heard(HeardMessage message, Map<MessageTs, Entry> pinned, Cast cast) {
        var entry = pinned.get(message.ts());
        return new Moment(
                entry == null ? message.ts().instant() : entry.happenedAt(),
                seat(message.author(), message.authorName(), message.app(), cast),
                message.text(),
                false,
                entry == null ? null : entry.id().value(),
                message.ts());
    }

    private Moment noted(Entry entry, Cast cast) {
        return new Moment(
                entry.happenedAt(),
                seat(entry.by(), "", false, cast),
                entry.said(),
                true,
                entry.id().value(),
                null);
    }

    Seat seat(@Nullable PersonId person, String name, boolean app, Cast cast) {
        if (person == null) return new Seat(null, name, null, app, null);
        if (app) return new Seat(person, name, null, true, null);
        var known = near.person(person);
        return new Seat(person, cast.role(person), near.team(person), known.app(), known.zone());
    }

    /** What every prompt of this incident may say. */
    Map<String, String> common(Incident incident) {
        var words = new HashMap<String, String>();
        if (incident.channelName() != null) words.put("channel", "#" + incident.channelName());
        incident.services().stream()
                .findFirst()
                .flatMap(near.catalog().catalog()::service)
                .ifPresent(service -> words.put("service", service.name()));
        return words;
    }

    static List<Moment> of(PersonId person, Course course) {
        return course.moments().stream()
                .filter(moment -> person.equals(moment.seat().person()))
                .toList();
    }
}
