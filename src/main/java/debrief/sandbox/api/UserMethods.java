package debrief.sandbox.api;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Workspace;
import java.util.Set;

/** {@code auth.test} and {@code users.*}. */
final class UserMethods extends Methods {
    private final String baseUrl;

    UserMethods(Workspace workspace, Set<String> scopes, String baseUrl) {
        super(workspace, scopes);
        this.baseUrl = baseUrl;
        add("auth.test", Tier.SPECIAL, this::whoAmI);
        add("users.info", Tier.FOUR, this::info, "users:read");
        add("users.list", Tier.TWO, this::list, "users:read");
    }

    private JsonObject whoAmI(Arguments arguments) {
        var bot = workspace().directory().bot();
        return Json.shaped(
                """
                {"url": ?, "team": ?, "user": ?, "team_id": ?, "user_id": ?, "bot_id": ?, "app_id": ?,
                 "is_enterprise_install": false}""",
                baseUrl + "/",
                Workspace.NAME,
                bot.name().toLowerCase(java.util.Locale.ROOT),
                Workspace.TEAM,
                bot.user(),
                bot.id(),
                bot.app());
    }

    private JsonObject info(Arguments arguments) {
        var user = arguments.need("user");
        return Json.object("user", workspace().directory().user(user, hasScope("users:read.email")));
    }

    private JsonObject list(Arguments arguments) {
        var all = workspace().directory().users(hasScope("users:read.email"));
        var page = Page.of(all, arguments.text("cursor"), arguments.limit(1_000, 1_000));
        var told = Json.object("members", Json.array(page.items()), "response_metadata", page.metadata());
        told.addProperty("cache_ts", workspace().clock().instant().getEpochSecond());
        return told;
    }
}
