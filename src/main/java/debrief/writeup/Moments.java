package debrief.writeup;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Team;
import debrief.incident.Cast;
import debrief.incident.Casting;
import debrief.incident.IncidentId;
import debrief.incident.IncidentRoom;
import debrief.incident.Incidents;
import debrief.review.trigger.Seat;
import debrief.shared.PersonId;
import debrief.shared.UtcTime;
import debrief.timeline.Entry;
import debrief.timeline.EntryId;
import debrief.timeline.Timelines;
import debrief.writeup.Article.Moment;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The timeline as others read it: by role, each entry with its source and its mark. Ask only for what the viewer may see. */
public final class Moments {
    private final Timelines timelines;
    private final Incidents incidents;
    private final Casting casting;
    private final Telling telling;
    private final CatalogRoom catalog;
    private final Permalinks permalinks;

    Moments(Timelines timelines, IncidentRoom incidents, Telling telling, CatalogRoom catalog, Permalinks permalinks) {
        this.timelines = timelines;
        this.incidents = incidents.incidents;
        this.casting = incidents.cast;
        this.telling = telling;
        this.catalog = catalog;
        this.permalinks = permalinks;
    }

    public List<Moment> of(IncidentId incident) {
        var cast = casting.of(incident);
        var told = telling.of(incident);
        var timeline = timelines.of(incident);
        var marks = Marks.of(incidents.get(incident), timeline, entry -> seat(entry, cast));
        return timeline.entries().stream()
                .map(entry -> moment(entry, cast, told, marks))
                .toList();
    }

    private Moment moment(Entry entry, Cast cast, UnaryOperator<String> told, Map<EntryId, Mark> marks) {
        return new Moment(
                entry.id().value(),
                new UtcTime(entry.happenedAt()),
                entry.by() == null ? "App" : told.apply(cast.role(entry.by())),
                lane(entry.by()),
                marks.getOrDefault(entry.id(), Mark.NOTE),
                told.apply(entry.said()),
                source(entry));
    }

    private Seat seat(Entry entry, Cast cast) {
        if (entry.by() == null) return new Seat(null, "App", null, true, null);
        var person = catalog.people.person(entry.by());
        var team = catalog.catalog().teamOf(entry.by()).map(Team::name).orElse(null);
        return new Seat(entry.by(), cast.role(entry.by()), team, person.app(), person.zone());
    }

    private String lane(@Nullable PersonId by) {
        if (by == null) return "Apps";
        var person = catalog.people.person(by);
        if (person.app()) return Telling.plain(person.name());
        return catalog.catalog().teamOf(by).map(Team::name).orElse("Others");
    }

    private @Nullable String source(Entry entry) {
        if (entry.channel() == null || entry.messageTs() == null) return null;
        return permalinks.to(entry.channel(), entry.messageTs(), entry.threadTs());
    }
}
