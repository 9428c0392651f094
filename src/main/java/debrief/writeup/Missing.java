package debrief.writeup;

/** Something a write-up needs before others can learn from it, and what to do about it. */
public enum Missing {
    IMPACT("It is not said yet what users met.", "Say it in their words with “/incident impact …”."),
    REVIEW("The review has not begun.", "Start it with “/debrief start”; a short one takes a quarter of an hour."),
    PHASES(
            "The review is not far enough: its timeline and findings are still open.",
            "Close the phase with “Next phase”."),
    FACTORS(
            "Fewer than three contributing factors of two kinds are named.",
            "Add what made it likelier or harder with “Add a factor”; the thread of that phase has the button.");

    private final String words;
    private final String whatToDo;

    Missing(String words, String whatToDo) {
        this.words = words;
        this.whatToDo = whatToDo;
    }

    public String words() {
        return words;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
