package debrief.review;

import debrief.review.prompt.Phase;
import debrief.review.prompt.PromptLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a phase needs before it closes, said kindly. */
final class Gates {
    static final int FACTORS = 3;
    static final int FAMILIES = 2;

    private final Stores stores;
    private final FactorTable table;
    private final PromptLibrary library;

    Gates(Stores stores, FactorTable table, PromptLibrary library) {
        this.stores = stores;
        this.table = table;
        this.library = library;
    }

    /** @param nothing whether "nothing" was given as the answer; it is one for surprises only */
    Optional<String> missing(ReviewId review, Phase phase, boolean nothing) {
        return switch (phase) {
            case FACTORS -> factors(review);
            case HELPED -> helped(review);
            case SURPRISES -> nothing ? Optional.empty() : surprises(review);
            case ACCOUNTS, TIMELINE, PERSPECTIVES, IDEAS -> Optional.empty();
        };
    }

    private Optional<String> factors(ReviewId review) {
        var all = stores.factors().all(review);
        var families = all.stream().map(Factor::family).collect(Collectors.toSet());
        if (all.size() < FACTORS) return Optional.of(fewer(all));
        if (families.size() >= FAMILIES) return Optional.empty();
        var kind = table.familyName(families.iterator().next()).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(library.say("P41", Map.of("kind", kind)));
    }

    private String fewer(List<Factor> all) {
        var have = switch (all.size()) {
            case 0 -> "None is named so far.";
            case 1 -> "One is named so far.";
            default -> "Two are named so far.";
        };
        return have + " A review rests on at least three conditions of two kinds. " + library.say("P39", Map.of());
    }

    private Optional<String> helped(ReviewId review) {
        boolean factor = stores.factors().all(review).stream().anyMatch(known -> known.part() == Factor.Part.HELPED);
        if (factor || answered(review, Phase.HELPED)) return Optional.empty();
        return Optional.of("Nothing is noted yet that helped. " + library.say("P49", Map.of()));
    }

    private Optional<String> surprises(ReviewId review) {
        if (answered(review, Phase.SURPRISES)) return Optional.empty();
        return Optional.of("No surprise is noted yet. If there was none, say so; that is an answer too.");
    }

    private boolean answered(ReviewId review, Phase phase) {
        return stores.answers().all(review).stream().anyMatch(answer -> answer.phase() == phase);
    }
}
