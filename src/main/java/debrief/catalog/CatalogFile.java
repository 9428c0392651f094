package debrief.catalog;

import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalog file (YAML; docs/reference/settings.md shows one) and says everything that is wrong with it at once. */
final class CatalogFile {
    private final List<String> faults = new ArrayList<>();

    /** @throws IllegalArgumentException listing every fault, one a line */
    static Catalog read(String yaml) {
        return new CatalogFile().parse(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    private Catalog parse(@Nullable Object root) {
        var all = map(root, "the file");
        var teams = list(all.get("teams"), "teams").stream().map(this::team).toList();
        var services = list(all.get("services"), "services").stream()
                .map(this::service)
                .toList();
        var facilitators = ids(all.get("facilitators"), "facilitators");
        var announcements = all.get("announcements");
        checkOwners(teams, services);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The catalog has faults:\n  " + String.join("\n  ", faults));
        }
        return new Catalog(
                teams, services, facilitators, announcements == null ? null : new ChannelId(announcements.toString()));
    }

    private Team team(Object entry) {
        var team = map(entry, "a team");
        var id = text(team, "id", "a team");
        return new Team(
                read(id, "team", TeamId::new, new TeamId("unreadable")),
                text(team, "name", "team " + id),
                read(text(team, "channel", "team " + id), "team " + id, ChannelId::new, new ChannelId("C00")),
                ids(team.get("members"), "members of " + id),
                ids(team.get("on_call"), "on_call of " + id));
    }

    private Service service(Object entry) {
        var service = map(entry, "a service");
        var id = text(service, "id", "a service");
        return new Service(
                read(id, "service", ServiceId::new, new ServiceId("unreadable")),
                text(service, "name", "service " + id),
                read(text(service, "owner", "service " + id), "service " + id, TeamId::new, new TeamId("unreadable")),
                list(service.get("also_called"), "also_called of " + id).stream()
                        .map(Object::toString)
                        .toList());
    }

    private void checkOwners(List<Team> teams, List<Service> services) {
        var known = new HashSet<TeamId>();
        for (var team : teams) if (!known.add(team.id())) faults.add("team " + team.id() + " stands twice");
        var seen = new HashSet<ServiceId>();
        for (var service : services) {
            if (!seen.add(service.id()))
                faults.add("service " + service.id() + " stands twice; one team owns a service");
            if (!known.contains(service.owner())) {
                faults.add("service " + service.id() + " is owned by " + service.owner() + ", which is no team here");
            }
        }
    }

    private Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) return map;
        faults.add(what + " is not a list of names and values");
        return Map.of();
    }

    private List<?> list(@Nullable Object value, String what) {
        if (value == null) return List.of();
        if (value instanceof List<?> list) return list;
        faults.add(what + " is not a list");
        return List.of();
    }

    private String text(Map<?, ?> map, String key, String what) {
        var value = map.get(key);
        if (value != null) return value.toString();
        faults.add(what + " has no " + key);
        return "missing";
    }

    private List<PersonId> ids(@Nullable Object value, String what) {
        return list(value, what).stream()
                .map(id -> read(id.toString(), what, PersonId::new, new PersonId("U00")))
                .toList();
    }

    private <T> T read(String text, String what, Function<String, T> as, T instead) {
        try {
            return as.apply(text);
        } catch (IllegalArgumentException unreadable) {
            faults.add(what + ": " + unreadable.getMessage());
            return instead;
        }
    }
}
