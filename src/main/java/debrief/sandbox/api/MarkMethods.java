package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.Set;

/** {@code reactions.*}, {@code pins.*} and {@code bookmarks.*}. */
final class MarkMethods extends Methods {
    MarkMethods(Workspace workspace, Set<String> scopes) {
        super(workspace, scopes);
        add("reactions.add", Tier.THREE, this::react, "reactions:write");
        add("reactions.remove", Tier.TWO, this::unreact, "reactions:write");
        add("pins.add", Tier.TWO, this::pin, "pins:write");
        add("pins.remove", Tier.TWO, this::unpin, "pins:write");
        add("bookmarks.add", Tier.TWO, this::bookmark, "bookmarks:write");
        add("bookmarks.edit", Tier.TWO, this::editBookmark, "bookmarks:write");
        add("bookmarks.remove", Tier.TWO, this::removeBookmark, "bookmarks:write");
        add("bookmarks.list", Tier.THREE, this::bookmarks, "bookmarks:read");
    }

    private JsonObject react(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        workspace().marks().react(channel, arguments.need("timestamp"), arguments.need("name"), bot());
        return new JsonObject();
    }

    private JsonObject unreact(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        workspace().marks().unreact(channel, arguments.need("timestamp"), arguments.need("name"), bot());
        return new JsonObject();
    }

    private JsonObject pin(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        workspace().marks().pin(channel, arguments.need("timestamp"), bot());
        return new JsonObject();
    }

    private JsonObject unpin(Arguments arguments) {
        var channel = joined(arguments.need("channel")).id();
        workspace().marks().unpin(channel, arguments.need("timestamp"), bot());
        return new JsonObject();
    }

    private JsonObject bookmark(Arguments arguments) {
        var channel = joined(arguments.need("channel_id")).id();
        var title = arguments.need("title");
        if (!arguments.need("type").equals("link")) throw new SlackError("invalid_bookmark_type");
        var link = checkedLink(arguments.need("link"));
        return Json.object("bookmark", workspace().marks().bookmark(channel, title, link, emoji(arguments)));
    }

    private JsonObject editBookmark(Arguments arguments) {
        var channel = joined(arguments.need("channel_id")).id();
        var changes = Json.object("title", arguments.text("title"), "emoji", emoji(arguments));
        var link = arguments.text("link");
        if (link != null) changes.addProperty("link", checkedLink(link));
        var id = arguments.need("bookmark_id");
        return Json.object("bookmark", workspace().marks().editBookmark(channel, id, changes));
    }

    private JsonObject removeBookmark(Arguments arguments) {
        var channel = joined(arguments.need("channel_id")).id();
        workspace().marks().removeBookmark(channel, arguments.need("bookmark_id"));
        return new JsonObject();
    }

    private JsonObject bookmarks(Arguments arguments) {
        return Json.object(
                "bookmarks", Json.array(joined(arguments.need("channel_id")).bookmarks()));
    }

    private static String checkedLink(String link) {
        if (!link.matches("https?://\\S+")) throw new SlackError("invalid_link");
        return link;
    }

    private static @org.jspecify.annotations.Nullable String emoji(Arguments arguments) {
        var emoji = arguments.text("emoji");
        if (emoji != null && !emoji.matches(":[a-z0-9_+'-]+:")) throw new SlackError("invalid_emoji");
        return emoji;
    }
}
