package debrief.sandbox.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recordings there are: those that come with the sandbox, and those of a folder. */
public final class Recordings {
    private static final Logger log = LoggerFactory.getLogger(Recordings.class);
    private static final String SHIPPED = "/sandbox/recordings/";

    private final Map<String, Recording> all = new LinkedHashMap<>();

    private Recordings() {}

    /** Those that come with the sandbox. */
    public static Recordings shipped() {
        var made = new Recordings();
        for (var name : resource("list.txt").lines().toList()) {
            var cast = resource(name + "/cast.yml");
            made.add(name, resource(name + "/timeline.tsv"), cast, ZoneOffset.UTC);
        }
        return made;
    }

    /**
     * Those that come with the sandbox and those of a folder: {@code NAME/timeline.tsv} with {@code NAME/cast.yml}, or {@code
     * NAME.tsv} with {@code NAME.cast.yml}. A cast may be missing, and a
     * recording that comes with the sandbox then keeps its own; the zone is then taken from {@code INDEX.tsv} (columns {@code
     * name} and {@code tz}), or is UTC. A file that cannot be read is left out, and the log says so.
     */
    public static Recordings with(@Nullable Path folder) {
        var made = shipped();
        if (folder != null) made.addAll(folder);
        return made;
    }

    /** All of them, in a lasting order. */
    public List<Recording> all() {
        return List.copyOf(all.values());
    }

    /** The one of that name; null when there is none. */
    public @Nullable Recording named(String name) {
        return all.get(name);
    }

    private void addAll(Path folder) {
        var zones = zones(folder);
        for (var each : list(folder)) {
            boolean own = Files.isDirectory(each);
            var file = own ? each.resolve("timeline.tsv") : each;
            var name = Objects.requireNonNull(each.getFileName()).toString().replaceFirst("\\.tsv$", "");
            if (!file.toString().endsWith(".tsv") || !Files.isRegularFile(file)) continue;
            var text = read(file);
            if (!TimelineFile.isOne(text)) continue;
            var cast = own ? each.resolve("cast.yml") : folder.resolve(name + ".cast.yml");
            if (all.containsKey(name) && !Files.exists(cast)) continue;
            try {
                add(name, text, Files.exists(cast) ? read(cast) : "", zones.getOrDefault(name, ZoneOffset.UTC));
            } catch (IllegalArgumentException unreadable) {
                log.warn("The recording {} is left out: {}", file, unreadable.getMessage());
            }
        }
    }

    private void add(String name, String timeline, String cast, ZoneId usual) {
        var zone = CastFile.zone(cast, usual);
        var rows = TimelineFile.rows(name, timeline, zone);
        all.put(name, new Recording(name, CastFile.read(name, cast, rows, zone), rows));
    }

    private static Map<String, ZoneId> zones(Path folder) {
        var index = folder.resolve("INDEX.tsv");
        var zones = new LinkedHashMap<String, ZoneId>();
        if (!Files.isRegularFile(index)) return zones;
        for (var line : read(index).lines().skip(1).toList()) {
            var parts = line.split("\t");
            if (parts.length > 1 && ZoneId.getAvailableZoneIds().contains(parts[1]))
                zones.put(parts[0], ZoneId.of(parts[1]));
        }
        return zones;
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder of recordings: " + folder, unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Recordings.class.getResourceAsStream(SHIPPED + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
