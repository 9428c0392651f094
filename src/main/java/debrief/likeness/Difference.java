package debrief.likeness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What keeps two like titles from asking for the same: they point in opposite directions, name other numbers, or each has words that the
 * other lacks ("dialog A", "dialog B").
 */
enum Difference {
    NONE,
    DIRECTION,
    NUMBER,
    SLOT;

    /** From this share of the shorter title's telling weight on, words that only one has are taken for another object. */
    private static final double SLOT_SHARE = 0.1;

    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "don't", "stop", "cannot", "can't");

    static Difference between(Words query, Words earlier, Bm25 titles, Vocabulary vocabulary) {
        if (isTurned(query.raw(), earlier.raw(), vocabulary)) return DIRECTION;
        Set<String> ours = numbers(query.raw());
        Set<String> theirs = numbers(earlier.raw());
        if (!ours.equals(theirs) && !ours.isEmpty() && !theirs.isEmpty()) return NUMBER;
        double shorter = Math.min(
                weight(query.spellings().keySet(), titles),
                weight(earlier.spellings().keySet(), titles));
        double onlyOurs = weight(query.without(earlier), titles);
        double onlyTheirs = weight(earlier.without(query), titles);
        return Math.min(onlyOurs, onlyTheirs) >= SLOT_SHARE * shorter && onlyOurs > 0 && onlyTheirs > 0 ? SLOT : NONE;
    }

    private static boolean isTurned(List<String> ours, List<String> theirs, Vocabulary vocabulary) {
        boolean oneNegates =
                ours.stream().anyMatch(NEGATIONS::contains) != theirs.stream().anyMatch(NEGATIONS::contains);
        return oneNegates || vocabulary.opposites().stream().anyMatch(pair -> pair.part(ours, theirs));
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new TreeSet<>();
        for (String word : words) if (Character.isDigit(word.charAt(0))) numbers.add(word);
        return numbers;
    }

    private static double weight(Set<String> concepts, Bm25 titles) {
        return concepts.stream().mapToDouble(titles::idf).sum();
    }
}
