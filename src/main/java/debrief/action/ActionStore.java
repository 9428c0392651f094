package debrief.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import debrief.catalog.TeamId;
import debrief.db.Db;
import debrief.incident.Audience;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Actions, with the moments and the askings that belong to them. */
final class ActionStore {
    private static final String ADD = """
            insert into action (origin, said, done_when, service, owner, owner_because, state, factor, impact_line, incident,
                proposed_by, proposer_role, asked_at, hops, came_back, version)
            values (:origin, :text, :doneWhen, :service, :owner, :because, :state, :factor, :impactLine, :incident,
                :by, :role, :at, 0, 0, 1)
            on conflict do nothing
            """;
    private static final String ADD_MOMENT = """
            insert into action_moment (action_id, place, happened_at, said) values (:action, :place, :at, :words)
            """;
    private static final String CHANGE = """
            update action set state = :state, owner = :owner, owner_because = :because, service = :service, hops = :hops,
                question = :question, look_again_at = :lookAgainAt, evidence = :evidence, done_at = :doneAt,
                came_back = :cameBack, duplicate_of = :duplicateOf, version = :version
            where id = :id and version = :version - 1
            """;

    private static final String SEEN =
            "left join incident i on i.id = a.incident where (a.incident is null or " + Audience.maySee("i") + ")";
    private static final String THEIRS = "where a.owner = :team";
    private static final String ASKINGS = "select id, duplicate_of, incident, asked_at from action";

    private final Db db;

    ActionStore(Db db) {
        this.db = db;
    }

    /** Adds an action with its first standing. Empty when its origin is there already. */
    Optional<ActionId> add(Proposal proposal, Standing standing) {
        return db.jdbi().withHandle(handle -> {
            var id = bound(handle.createUpdate(ADD).bindMethods(proposal), standing)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(ActionId.class)
                    .findOne();
            id.ifPresent(action -> addMoments(handle, action, proposal.moments()));
            return id;
        });
    }

    /** Writes what was decided, unless somebody was faster. */
    boolean change(Action now) {
        return db.jdbi()
                        .withHandle(handle -> bound(handle.createUpdate(CHANGE), now.standing())
                                .bind("id", now.id())
                                .bind("version", now.version())
                                .execute())
                == 1;
    }

    Optional<Action> find(ActionId id) {
        return read("where a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Those that the viewer may see; of what only the viewer's team is to do, without what it came out of. */
    List<Action> seenBy(Viewer viewer, @Nullable TeamId team) {
        return told(viewer, team, "");
    }

    Optional<Action> find(ActionId id, Viewer viewer, @Nullable TeamId team) {
        return told(viewer, team, " and a.id = " + id.value()).stream().findFirst();
    }

    List<Action> of(IncidentId incident) {
        return read("where a.incident = :incident", Map.of("incident", incident));
    }

    private List<Action> told(Viewer viewer, @Nullable TeamId team, String also) {
        var told = new LinkedHashMap<ActionId, Action>();
        for (var action : read(THEIRS + also, Map.of("team", team == null ? "" : team.value()))) {
            told.put(action.id(), action.withoutBackground());
        }
        for (var action : read(SEEN + also, Map.of("viewer", Audience.viewer(viewer)))) told.put(action.id(), action);
        return List.copyOf(told.values());
    }

    Optional<Action> byOrigin(String origin) {
        return read("where a.origin = :origin", Map.of("origin", origin)).stream()
                .findFirst();
    }

    List<Action> all() {
        return read("", Map.of());
    }

    private List<Action> read(String where, Map<String, ?> given) {
        return db.jdbi().withHandle(handle -> {
            var rows = handle.createQuery("select a.* from action a " + where + " order by a.id")
                    .bindMap(given)
                    .mapTo(ActionRow.class)
                    .list();
            if (rows.isEmpty()) return List.of();
            var askings = new Askings(
                    handle.createQuery(ASKINGS).mapTo(Askings.Asking.class).list());
            var moments = moments(handle);
            return rows.stream()
                    .map(row -> row.action(moments.getOrDefault(row.id(), List.of()), askings.of(row.id())))
                    .toList();
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Standing standing) {
        return statement
                .bind("state", standing.state())
                .bind("owner", standing.owner())
                .bind("because", standing.because())
                .bind("service", standing.service())
                .bind("hops", standing.hops())
                .bind("question", standing.question())
                .bind("lookAgainAt", standing.lookAgainAt())
                .bind("evidence", standing.evidence())
                .bind("doneAt", standing.doneAt())
                .bind("cameBack", standing.cameBack())
                .bind("duplicateOf", standing.duplicateOf());
    }

    /** A moment with the action it belongs to. */
    public record MomentRow(ActionId actionId, Instant happenedAt, String said) {}

    private static Map<ActionId, List<Moment>> moments(Handle handle) {
        return handle
                .createQuery("select action_id, happened_at, said from action_moment order by action_id, place")
                .mapTo(MomentRow.class)
                .stream()
                .collect(groupingBy(
                        MomentRow::actionId, mapping(row -> new Moment(row.happenedAt(), row.said()), toList())));
    }

    private static void addMoments(Handle handle, ActionId action, List<Moment> moments) {
        for (int place = 0; place < moments.size(); place++) {
            handle.createUpdate(ADD_MOMENT)
                    .bind("action", action)
                    .bind("place", place)
                    .bindMethods(moments.get(place))
                    .execute();
        }
    }
}
