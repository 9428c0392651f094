package debrief.sandbox.replay;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads {@code cast.yml}. What it leaves out is taken from the default cast. */
final class CastFile {
    private final Fields fields;
    private final DefaultCast otherwise;

    private CastFile(Fields fields, DefaultCast otherwise) {
        this.fields = fields;
        this.otherwise = otherwise;
    }

    /** The zone a cast names; the one given when it names none. */
    static ZoneId zone(String yaml, ZoneId otherwise) {
        return zoneOf(Fields.parse("cast.yml", yaml), otherwise);
    }

    static Cast read(String name, String yaml, List<Row> rows, ZoneId zone) {
        return new CastFile(Fields.parse(name, yaml), new DefaultCast(name, rows, zone)).cast(rows);
    }

    private static ZoneId zoneOf(Fields fields, ZoneId otherwise) {
        try {
            return ZoneId.of(fields.text("zone", otherwise.getId()));
        } catch (DateTimeException unknown) {
            throw fields.wrong("zone", "is not a time zone");
        }
    }

    private Cast cast(List<Row> rows) {
        var plain = otherwise.cast();
        var speak = new LinkedHashMap<>(plain.speak());
        fields.inner("speak").all().forEach((role, who) -> speak.put(role, String.valueOf(who)));
        var declare = declaration(fields.inner("declare"), plain.declare(), rows.size());
        var home = fields.text("home", plain.home());
        return new Cast(
                fields.text("title", plain.title()),
                fields.text("about", plain.about()),
                fields.text("source", plain.source()),
                zoneOf(fields, plain.zone()),
                home,
                fields.text("scribe", plain.scribe()),
                declare,
                speak,
                pinned(rows.size()),
                along(rows.size(), declare.by()),
                new MoveList(declare.by()).moves(fields.list("then")));
    }

    private static Declaration declaration(Fields from, Declaration plain, int rows) {
        return new Declaration(
                from.number("row", plain.row(), rows),
                from.text("by", plain.by()),
                from.text("title", plain.title()),
                from.text("impact", plain.impact()),
                from.texts("services"),
                from.text("severity", plain.severity()),
                from.number("began", from.number("row", plain.row(), rows), rows));
    }

    private Set<Integer> pinned(int rows) {
        @Nullable Object given = fields.all().get("pin");
        if (given == null || "all".equals(given))
            return new LinkedHashSet<>(IntStream.rangeClosed(1, rows).boxed().toList());
        var numbers = new LinkedHashSet<Integer>();
        for (var each : fields.list("pin"))
            if (each instanceof Integer number && number >= 1 && number <= rows) numbers.add(number);
            else throw fields.wrong("pin", "names a row that is not there: " + each);
        return numbers;
    }

    private Map<Integer, List<Move>> along(int rows, String by) {
        var all = new LinkedHashMap<Integer, List<Move>>();
        var moves = new MoveList(by);
        for (var each : fields.maps("along")) {
            int after = each.number("after", rows, rows);
            all.computeIfAbsent(after, _ -> new ArrayList<>()).add(moves.move(each));
        }
        return all;
    }
}
