package debrief.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of three letters in a title; they see through typing slips. */
record Trigrams(Set<String> runs) {

    static Trigrams of(List<String> words) {
        Set<String> runs = new HashSet<>();
        String text = " " + String.join(" ", words) + " ";
        for (int i = 0; i + 3 <= text.length(); i++) runs.add(text.substring(i, i + 3));
        return new Trigrams(runs);
    }

    /** The share of runs that both have, from 0 to 1. */
    double likeness(Trigrams other) {
        long both = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
