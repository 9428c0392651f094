package debrief.review.trigger;

/** What was said, short enough to be read inside a question. */
final class Quote {
    private static final int LONGEST = 140;

    private Quote() {}

    static String of(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) return line;
        int space = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, space > 80 ? space : LONGEST - 1) + "…";
    }
}
