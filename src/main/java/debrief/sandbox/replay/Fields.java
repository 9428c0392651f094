package debrief.sandbox.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML mapping read with care: what is not as expected is refused by file and field. */
record Fields(String file, Map<String, Object> all) {
    static Fields parse(String file, String yaml) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return of(file, read == null ? Map.of() : read);
        } catch (YAMLException broken) {
            throw new IllegalArgumentException("%s cannot be read: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private static Fields of(String file, Object value) {
        if (!(value instanceof Map<?, ?> map))
            throw new IllegalArgumentException(file + ": a mapping is expected, not " + value);
        var all = new LinkedHashMap<String, Object>();
        map.forEach((name, inner) -> {
            if (inner != null) all.put(String.valueOf(name), inner);
        });
        return new Fields(file, all);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    @Nullable
    String text(String name) {
        var found = all.get(name);
        return found == null ? null : String.valueOf(found).strip();
    }

    String text(String name, String otherwise) {
        var found = text(name);
        return found == null || found.isEmpty() ? otherwise : found;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(all.get(name));
    }

    /** A number from 1 to the highest. */
    int number(String name, int otherwise, int highest) {
        var found = all.get(name);
        if (found == null) return otherwise;
        if (found instanceof Integer number && number >= 1 && number <= highest) return number;
        throw wrong(name, "is not a number from 1 to " + highest);
    }

    Fields inner(String name) {
        return of(file + ": " + name, all.getOrDefault(name, Map.of()));
    }

    List<?> list(String name) {
        var found = all.get(name);
        if (found == null) return List.of();
        if (found instanceof List<?> many) return many;
        throw wrong(name, "is not a list");
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<Fields> maps(String name) {
        return list(name).stream().map(each -> of(file + ": " + name, each)).toList();
    }

    static Fields each(String file, Object value) {
        return of(file, value);
    }

    IllegalArgumentException wrong(String name, String how) {
        return new IllegalArgumentException("%s: %s %s".formatted(file, name, how));
    }
}
