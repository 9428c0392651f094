package debrief.incident;

import debrief.catalog.Catalog;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Person;
import debrief.catalog.Team;
import debrief.shared.PersonId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who counts as which role wherever an incident is told to others: commander and scribe by their part, everybody else by
 * team, with a letter where a team sent several. Names stay with the people who were there.
 */
public final class Cast {
    private static final Pattern MENTION = Pattern.compile("<@([UWB][A-Z0-9]{2,})(?:\\|[^>]*)?>");

    private final Map<PersonId, String> roles;
    private final Map<String, String> names;
    private final CatalogRoom catalog;

    private Cast(Map<PersonId, String> roles, Map<String, String> names, CatalogRoom catalog) {
        this.roles = roles;
        this.names = names;
        this.catalog = catalog;
    }

    static Cast of(Incident incident, List<PersonId> members, CatalogRoom catalog) {
        var roles = new LinkedHashMap<PersonId, String>();
        for (var role : Role.values()) {
            incident.holder(role).ifPresent(holder -> roles.putIfAbsent(holder, role.label()));
        }
        var byTeam = new LinkedHashMap<String, List<PersonId>>();
        for (var member : members) {
            if (roles.containsKey(member)) continue;
            byTeam.computeIfAbsent(plain(member, catalog), _ -> new java.util.ArrayList<>())
                    .add(member);
        }
        byTeam.forEach((label, people) -> {
            for (int at = 0; at < people.size(); at++) {
                roles.put(people.get(at), people.size() == 1 ? label : label + " " + letter(at));
            }
        });
        return new Cast(roles, names(roles, catalog), catalog);
    }

    /** Such as "Incident commander" or "Platform responder B". */
    public String role(PersonId person) {
        var known = roles.get(person);
        return known != null ? known : plain(person, catalog);
    }

    /** The text with mentions and the names of those involved replaced by their roles. */
    public String withoutNames(String text) {
        var mentioned =
                MENTION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(role(new PersonId(found.group(1)))));
        if (names.isEmpty()) return mentioned;
        var anyName = Pattern.compile("(?<![\\p{L}\\p{N}])@?("
                + String.join("|", names.keySet().stream().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{N}])");
        return anyName.matcher(mentioned)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(names.get(found.group(1)))));
    }

    private static String plain(PersonId person, CatalogRoom catalog) {
        Person known = catalog.people.person(person);
        if (known.app()) return known.name() + " (app)";
        Catalog teams = catalog.catalog();
        return teams.teamOf(person)
                .map(Team::name)
                .map(name -> name + " responder")
                .orElse("Responder");
    }

    /** Full names first, so that the longest one wins. */
    private static Map<String, String> names(Map<PersonId, String> roles, CatalogRoom catalog) {
        var names = new LinkedHashMap<String, String>();
        var firstNames = new HashMap<String, String>();
        roles.forEach((person, role) -> {
            var known = catalog.people.person(person);
            if (known.app() || known.name().equals(person.value())) return;
            names.put(known.name(), role);
            var first = known.name().split(" ", 2)[0];
            if (first.length() > 2) firstNames.put(first, role);
        });
        firstNames.forEach(names::putIfAbsent);
        return names;
    }

    private static String letter(int at) {
        return at < 26 ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
    }
}
