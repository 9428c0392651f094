package debrief.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words ask for the same thing, which for the opposite, and which say little. */
record Vocabulary(Map<String, String> concepts, List<Opposites> opposites, Set<String> plain) {

    record Opposites(Set<String> one, Set<String> other) {
        boolean part(Collection<String> words, Collection<String> others) {
            return isOnly(one, other, words) && isOnly(other, one, others)
                    || isOnly(other, one, words) && isOnly(one, other, others);
        }

        private static boolean isOnly(Set<String> side, Set<String> far, Collection<String> words) {
            return !Collections.disjoint(side, words) && Collections.disjoint(far, words);
        }
    }

    static Vocabulary english() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/templates/likeness/en.tsv")) {
            if (in == null) throw new IllegalStateException("Not on the class path: templates/likeness/en.tsv");
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary of(String tsv) {
        Map<String, String> concepts = new HashMap<>();
        List<Opposites> opposites = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        for (String line :
                tsv.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", 2);
            switch (cells[0]) {
                case "same" ->
                    words(cells[1])
                            .forEach(word -> concepts.putIfAbsent(
                                    word, "=" + words(cells[1]).getFirst()));
                case "opposite" -> opposites.add(opposites(cells[1].split("/", 2)));
                case "plain" -> plain.addAll(words(cells[1]));
                default -> throw new IllegalArgumentException("Neither same, opposite nor plain: " + line);
            }
        }
        return new Vocabulary(Map.copyOf(concepts), List.copyOf(opposites), Set.copyOf(plain));
    }

    private static Opposites opposites(String[] sides) {
        return new Opposites(Set.copyOf(words(sides[0])), Set.copyOf(words(sides[1])));
    }

    private static List<String> words(String cell) {
        return List.of(cell.strip().split("\\s+"));
    }

    boolean knows(String word) {
        return concepts.containsKey(word);
    }

    /** What a word stands for: its group's sign, or its own stem. */
    String conceptOf(String word) {
        String concept = concepts.get(word);
        return concept == null ? Stem.of(word) : concept;
    }
}
