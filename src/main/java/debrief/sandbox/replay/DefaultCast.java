package debrief.sandbox.replay;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cast for facts that came without one: roles spread over the people, machines over the apps, everything pinned. */
final class DefaultCast {
    /** Ines is left out: somebody must be there who was not involved. */
    private static final List<String> PEOPLE =
            List.of("U0ADA", "U0BEN", "U0FARAH", "U0CHEN", "U0DANA", "U0GRACE", "U0EMIL", "U0HUGO");

    private static final Pattern HUMAN = Pattern.compile(
            "\\b(engineer|team|user|lead|operators?|manage\\w*|department|owner|developer|support|supplier|commander|person)\\b");
    private static final Pattern DEPLOYS = Pattern.compile("pipeline|deploy|build|release");
    private static final Pattern WATCHES = Pattern.compile("alert|monitor|check|probe|dashboard|outside");
    private static final Pattern DATED = Pattern.compile("^\\w+-\\d{4}-\\d{2}-\\d{2}-");

    private final String name;
    private final List<Row> rows;
    private final ZoneId zone;

    DefaultCast(String name, List<Row> rows, ZoneId zone) {
        this.name = name;
        this.rows = rows;
        this.zone = zone;
    }

    Cast cast() {
        var speak = speak();
        var by = speak.values().stream().filter(Cast::isPerson).findFirst().orElse(PEOPLE.getFirst());
        var scribe = PEOPLE.stream().filter(id -> !id.equals(by)).findFirst().orElseThrow();
        var title = title();
        var impact = "What people using it notice is not yet known.";
        var all = IntStream.rangeClosed(1, rows.size()).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
        return new Cast(
                title,
                "%d facts, without a cast of their own.".formatted(rows.size()),
                "from the folder of recordings",
                zone,
                "C0GENERAL",
                scribe,
                new Declaration(1, by, title, impact, List.of(), "SEV2", 1),
                speak,
                all,
                Map.of(),
                List.of());
    }

    private Map<String, String> speak() {
        var speak = new LinkedHashMap<String, String>();
        int people = 0;
        for (var row : rows) {
            if (speak.containsKey(row.role())) continue;
            var role = row.role().toLowerCase(Locale.ROOT);
            speak.put(row.role(), HUMAN.matcher(role).find() ? PEOPLE.get(people++ % PEOPLE.size()) : app(role));
        }
        return speak;
    }

    private static String app(String role) {
        if (DEPLOYS.matcher(role).find()) return "B0DEPLOY";
        return WATCHES.matcher(role).find() ? "B0ALERTS" : "B0CLUSTER";
    }

    private String title() {
        var words = DATED.matcher(name)
                .replaceFirst("")
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        if (words.isEmpty()) return "A recorded incident";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
