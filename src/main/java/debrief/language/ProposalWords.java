package debrief.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Hears ideas for later ("we should add an alert") so that they can be kept until their time. Steps of the moment ("let's roll back"),
 * questions that look back ("what should we have seen") and quotations are none.
 */
public final class ProposalWords {

    private static final PatternTable ENGLISH = PatternTable.english();
    private static final Mask MASK = new Mask(List.of());
    private static final List<Pattern> LATER = ENGLISH.patterns("proposal-later");
    private static final List<Pattern> PROPOSAL = ENGLISH.patterns("proposal");
    private static final List<Pattern> OF_THE_MOMENT = ENGLISH.patterns("not-proposal");
    private static final List<Pattern> LOOKING_BACK = ENGLISH.patterns("not-ever");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

    private ProposalWords() {}

    /** Whether any sentence of this text puts forward something to change later. */
    public static boolean looksLikeProposal(String text) {
        return SENTENCES.splitAsStream(MASK.over(text)).anyMatch(ProposalWords::isProposal);
    }

    private static boolean isProposal(String sentence) {
        if (any(LOOKING_BACK, sentence)) return false;
        return any(LATER, sentence) || (any(PROPOSAL, sentence) && !any(OF_THE_MOMENT, sentence));
    }

    private static boolean any(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
