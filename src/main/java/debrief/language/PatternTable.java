package debrief.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a language's table, and its macros, which give names to pieces of patterns. */
record PatternTable(List<Row> rows, Map<String, String> macros) {

    private static final Pattern MACRO = Pattern.compile("\\{([A-Z]+)}");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    record Row(String id, String kind, String source, String example, String reframe) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) throw new IllegalArgumentException("Five columns are needed: " + line);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean needsPersonAsSubject() {
            return source.startsWith("{SUBJECT}");
        }
    }

    static PatternTable english() {
        return of(read("/templates/language/en.tsv"));
    }

    static PatternTable of(String tsv) {
        List<Row> all = tsv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(Row::of)
                .toList();
        Map<String, String> macros = all.stream()
                .filter(row -> row.kind().equals("macro"))
                .collect(Collectors.toUnmodifiableMap(Row::id, Row::source));
        return new PatternTable(all, macros);
    }

    /** The same table, in which these services count as machines and these teams as teams. */
    PatternTable knowing(Collection<String> services, Collection<String> teams) {
        Map<String, String> known = new HashMap<>(macros);
        if (!services.isEmpty()) known.put("SERVICES", anyOf(services));
        if (!teams.isEmpty()) known.merge("TEAMS", anyOf(teams), (usual, ours) -> usual + "|" + ours);
        return new PatternTable(rows, Map.copyOf(known));
    }

    List<Row> rows(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    List<Pattern> patterns(String kind) {
        return rows(kind).stream().map(row -> compile(row.source())).toList();
    }

    Pattern compile(String source) {
        return Pattern.compile(expand(source), FLAGS);
    }

    private String expand(String source) {
        return MACRO.matcher(source).replaceAll(found -> Matcher.quoteReplacement(expand(macro(found.group(1)))));
    }

    private String macro(String name) {
        String source = macros.get(name);
        if (source == null) throw new IllegalArgumentException("No macro is called " + name);
        return source;
    }

    private static String anyOf(Collection<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String read(String resource) {
        try (InputStream in = PatternTable.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("Not on the class path: " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
