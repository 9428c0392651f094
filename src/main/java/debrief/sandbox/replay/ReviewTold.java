package debrief.sandbox.replay;

import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the incident's channel says of its review: who leads it, and when it is. */
record ReviewTold(Stage stage, String channel) {
    private static final Pattern LEADS =
            Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?> (?:leads it|sees it through)");
    private static final Pattern HOUR = Pattern.compile("(?:is on|has moved to) <!date\\^(\\d+)\\^");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Who leads it, or else sees it through. */
    String leader() {
        var found = stage.await(PATIENCE, () -> read(LEADS));
        if (found == null) throw new Stuck("nobody has said who leads the review");
        return found.group(1);
    }

    /** When the group meets; null when it does not. */
    @Nullable
    Instant hour() {
        var found = read(HOUR);
        return found == null ? null : Instant.ofEpochSecond(Long.parseLong(found.group(1)));
    }

    private @Nullable Matcher read(Pattern form) {
        for (var message : stage.workspace().messages().all(channel).reversed()) {
            for (var block : Json.objects(message, "blocks")) {
                var found = form.matcher(Json.text(Json.inner(block, "text"), "text", ""));
                if (found.find()) return found;
            }
        }
        return null;
    }
}
