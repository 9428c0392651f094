package debrief.timeline;

import debrief.incident.Incidents;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import debrief.timeline.EntryStore.NewEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Somebody writes an entry by hand: {@code 14:05 the queue is empty again}. */
public final class NoteEntry {
    private final Incidents incidents;
    private final EntryStore entries;
    private final InstantSource clock;

    NoteEntry(Incidents incidents, EntryStore entries, InstantSource clock) {
        this.incidents = incidents;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param zone where the writer's clock is: a bare 14:05 is theirs */
    public record Request(ChannelId channel, PersonId by, ZoneId zone, String text) {}

    public sealed interface Outcome {
        record Noted(EntryId entry, Instant happenedAt, String said) implements Outcome {}

        /** There is a time, or nothing at all, but no words. */
        record NothingSaid() implements Outcome {}

        /** It begins like a time, and is none. */
        record UnclearTime(String written) implements Outcome {}

        /** The time has not come yet. */
        record NotYet(Instant stated) implements Outcome {}

        record NoIncidentHere() implements Outcome {}
    }

    public Outcome run(Request request) {
        var incident = incidents.at(request.channel());
        if (incident.isEmpty()) return new Outcome.NoIncidentHere();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (NoteTime.read(request.text().replace("\0", ""), now.atZone(request.zone()))) {
            case NoteTime.Unclear(var written) -> new Outcome.UnclearTime(written);
            case NoteTime.Stated(var at, var said) when said.isEmpty() -> new Outcome.NothingSaid();
            case NoteTime.Stated(var at, var said) when at.isAfter(now) -> new Outcome.NotYet(at);
            case NoteTime.Stated(var at, var said) -> {
                var entry = new NewEntry(
                        incident.get().id(),
                        at,
                        EntryKind.of(said),
                        EntrySource.NOTE,
                        request.by(),
                        said,
                        null,
                        null,
                        now);
                yield new Outcome.Noted(entries.add(entry).orElseThrow(), at, said);
            }
        };
    }
}
