package debrief.likeness;

/** Takes off the commonest English endings, so that "consumer" meets "consumers". A rough cut is enough to compare. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) return stem.substring(0, stem.length() - 3) + "y";
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us"))
            stem = cut(stem, 1);
        if (stem.length() > 5 && stem.endsWith("ing")) stem = undouble(cut(stem, 3));
        else if (stem.length() > 4 && stem.endsWith("ed")) stem = undouble(cut(stem, 2));
        return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? cut(stem, 1) : stem;
    }
}
