package debrief.sandbox.people;

import debrief.sandbox.workspace.Workspace;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made into text as Slack keeps it: escaped, with mentions and links marked. */
final class Typed {
    private static final Pattern LINK = Pattern.compile("(?<![<|\\w])(https?://[^\\s<>|]*[^\\s<>|.,;:!?)'\"])");
    private static final Pattern NAME = Pattern.compile("(?<![\\w<.])([@#])([a-z0-9][a-z0-9_-]*)");
    private static final Pattern EVERYONE = Pattern.compile("here|channel|everyone");
    /** What the composer itself writes for a chosen name stays what it is. */
    private static final Pattern CHOSEN = Pattern.compile("&lt;([@#][UWCB][A-Z0-9]{2,})(\\|[^&<>]*)?&gt;");

    private Typed() {}

    /** As a message keeps it. */
    static String forMessage(String typed, Workspace workspace) {
        var text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        text = CHOSEN.matcher(text).replaceAll("<$1>");
        text = LINK.matcher(text).replaceAll("<$1>");
        return names(text, workspace, false);
    }

    /** As a command that escapes names sends it: with the names' labels. */
    static String forCommand(String typed, Workspace workspace) {
        return names(typed, workspace, true);
    }

    private static String names(String text, Workspace workspace, boolean labelled) {
        return NAME.matcher(text).replaceAll(found -> {
            var name = found.group(2);
            var marked = found.group(1).equals("@") ? person(name, workspace) : channel(name, workspace);
            if (marked.isEmpty()) return java.util.regex.Matcher.quoteReplacement(found.group());
            boolean label = (labelled || marked.startsWith("#")) && !marked.startsWith("!");
            return java.util.regex.Matcher.quoteReplacement("<" + marked + (label ? "|" + name : "") + ">");
        });
    }

    private static String person(String name, Workspace workspace) {
        if (EVERYONE.matcher(name).matches()) return "!" + name;
        var directory = workspace.directory();
        if (name.equals(directory.bot().name().toLowerCase(Locale.ROOT))) return "@" + directory.botUser();
        for (var each : directory.people()) if (each.handle().equals(name)) return "@" + each.id();
        return "";
    }

    private static String channel(String name, Workspace workspace) {
        var found = workspace.channels().named(name);
        return found == null ? "" : "#" + found.id();
    }
}
