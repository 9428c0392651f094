package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.History;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods extends Methods {
    private static final String[] SCOPES = {"channels:history", "groups:history", "im:history", "mpim:history"};
    private static final int MOST = 999;

    HistoryMethods(Workspace workspace, Set<String> scopes) {
        super(workspace, scopes);
        add("conversations.history", Tier.THREE, this::history, SCOPES);
        add("conversations.replies", Tier.THREE, this::replies, SCOPES);
    }

    private JsonObject history(Arguments arguments) {
        var channel = readable(arguments);
        var found = window(arguments).of(workspace().messages().all(channel.id()));
        var told = told(arguments, found);
        told.addProperty("pin_count", channel.pins().size());
        return told;
    }

    private JsonObject replies(Arguments arguments) {
        var channel = readable(arguments);
        var ts = arguments.need("ts");
        var all = workspace().messages().all(channel.id());
        boolean begins = all.stream()
                .anyMatch(each -> ts.equals(Json.text(each, "ts")) && ts.equals(Json.text(each, "thread_ts", ts)));
        if (!begins) throw new SlackError("thread_not_found");
        return told(arguments, window(arguments).thread(all, ts));
    }

    private Conversation readable(Arguments arguments) {
        var channel = joined(arguments.need("channel"));
        needScopeFor(channel, "history");
        return channel;
    }

    private static JsonObject told(Arguments arguments, List<JsonObject> found) {
        var page = Page.of(found, arguments.text("cursor"), arguments.limit(100, MOST));
        boolean more = !page.nextCursor().isEmpty();
        var told = Json.object("messages", Json.array(page.items()), "has_more", more);
        if (more) told.add("response_metadata", page.metadata());
        return told;
    }

    private static History window(Arguments arguments) {
        return new History(
                stamp(arguments.text("oldest"), "0000000000.000000", "invalid_ts_oldest"),
                stamp(arguments.text("latest"), "9999999999.999999", "invalid_ts_latest"),
                arguments.flag("inclusive"),
                arguments.flag("include_all_metadata"));
    }

    /** Slack takes stamps without all their digits too. */
    private static String stamp(@Nullable String given, String otherwise, String error) {
        if (given == null || given.equals("0")) return otherwise;
        if (given.equals("now")) return "9999999999.999999";
        if (!given.matches("\\d{1,10}(\\.\\d{0,6})?")) throw new SlackError(error);
        var parts = given.split("\\.", -1);
        var fraction = parts.length > 1 ? parts[1] : "";
        return "0".repeat(10 - parts[0].length()) + parts[0] + "." + fraction + "0".repeat(6 - fraction.length());
    }
}
