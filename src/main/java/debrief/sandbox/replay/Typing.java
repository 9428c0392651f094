package debrief.sandbox.replay;

/** Text as apps must send it: the three signs that Slack reads are written out. */
final class Typing {
    private Typing() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
