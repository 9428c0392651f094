package debrief.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BM25 over a handful of texts, by an inverted index made of just these. */
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private record Posting(int text, int times) {}

    private final List<Map<String, Integer>> texts;
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] norms;

    Bm25(List<List<String>> texts) {
        this.texts = texts.stream().map(Bm25::counted).toList();
        this.norms = norms(texts);
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            this.texts
                    .get(i)
                    .forEach((term, times) -> postings.computeIfAbsent(term, _ -> new ArrayList<>())
                            .add(new Posting(text, times)));
        }
    }

    /** How much each text says of what this one says. */
    double[] scores(int query) {
        double[] scores = new double[texts.size()];
        texts.get(query).forEach((term, asked) -> {
            double weight = asked * idf(term);
            for (Posting posting : postings.getOrDefault(term, List.of())) {
                scores[posting.text] += weight * saturated(posting.times, posting.text);
            }
        });
        return scores;
    }

    /** What a text scores against itself: the most there is to reach. */
    double ownScore(int text) {
        double sum = 0;
        for (var entry : texts.get(text).entrySet()) {
            sum += entry.getValue() * idf(entry.getKey()) * saturated(entry.getValue(), text);
        }
        return sum;
    }

    /** How telling a term is: 0 if every text has it. */
    double idf(String term) {
        int having = postings.getOrDefault(term, List.of()).size();
        return Math.log(1 + (texts.size() - having + 0.5) / (having + 0.5));
    }

    private double saturated(int times, int text) {
        return times * (K1 + 1) / (times + norms[text]);
    }

    private static double[] norms(List<List<String>> texts) {
        double mean = Math.max(1, texts.stream().mapToInt(List::size).average().orElse(1));
        return texts.stream()
                .mapToDouble(terms -> K1 * (1 - B + B * terms.size() / mean))
                .toArray();
    }

    private static Map<String, Integer> counted(List<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        return counts;
    }
}
