package debrief.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A text, taken apart.
 *
 * @param raw every word in small letters
 * @param concepts what the telling words stand for, in order
 * @param spellings for each concept how it was written first
 */
record Words(List<String> raw, List<String> concepts, Map<String, String> spellings) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+){2,}|[\\p{L}\\p{N}]+(?:[\'’][\\p{L}]+)?");

    static Words of(String text, Vocabulary vocabulary) {
        List<String> typed =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        List<String> raw = typed.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        List<String> concepts = new ArrayList<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            String pair = i + 1 < raw.size() ? raw.get(i) + "-" + raw.get(i + 1) : "";
            boolean paired = vocabulary.knows(pair);
            if (!paired && vocabulary.plain().contains(raw.get(i))) continue;
            String concept = vocabulary.conceptOf(paired ? pair : raw.get(i));
            concepts.add(concept);
            spellings.putIfAbsent(concept, paired ? typed.get(i) + " " + typed.get(i + 1) : typed.get(i));
            if (paired) i++;
        }
        return new Words(raw, List.copyOf(concepts), Collections.unmodifiableMap(spellings));
    }

    Set<String> without(Words other) {
        Set<String> own = new LinkedHashSet<>(concepts);
        own.removeAll(other.spellings.keySet());
        return own;
    }

    SortedSet<String> sharedWith(Words earlier) {
        SortedSet<String> shared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        spellings.forEach((concept, ours) -> {
            String theirs = earlier.spellings.get(concept);
            if (theirs != null) shared.add(isSameWord(ours, theirs) ? ours : ours + " / " + theirs);
        });
        return Collections.unmodifiableSortedSet(shared);
    }

    /** Small and great letters aside, and one ending or another. */
    private static boolean isSameWord(String one, String other) {
        return Stem.of(one.toLowerCase(Locale.ROOT)).equals(Stem.of(other.toLowerCase(Locale.ROOT)));
    }

    String spelled(Set<String> some) {
        return String.join(
                ", ",
                some.stream()
                        .map(concept -> spellings.getOrDefault(concept, concept))
                        .toList());
    }
}
