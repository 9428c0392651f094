package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of a long list, and the cursor that leads on. */
record Page<T>(List<T> items, String nextCursor) {
    private static final String MARK = "from:";

    /** The part that a cursor points at. Throws {@code invalid_cursor}. */
    static <T> Page<T> of(List<T> all, @Nullable String cursor, int limit) {
        int from = cursor == null ? 0 : position(cursor);
        if (from > all.size()) throw new SlackError("invalid_cursor");
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? cursorTo(to) : "");
    }

    /** Where Slack puts the cursor. */
    JsonObject metadata() {
        return Json.object("next_cursor", nextCursor);
    }

    private static String cursorTo(int position) {
        return Base64.getEncoder().encodeToString((MARK + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) {
        try {
            var text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!text.startsWith(MARK)) throw new SlackError("invalid_cursor");
            return Integer.parseInt(text.substring(MARK.length()));
        } catch (IllegalArgumentException notOurs) {
            throw new SlackError("invalid_cursor");
        }
    }
}
