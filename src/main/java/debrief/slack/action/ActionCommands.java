package debrief.slack.action;

import com.slack.api.bolt.response.Response;
import debrief.action.Action;
import debrief.action.ActionId;
import debrief.action.ActionRoom;
import debrief.action.Filter;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Team;
import debrief.catalog.TeamId;
import debrief.incident.Viewer;
import debrief.slack.Call;
import debrief.slack.Commands.Usage;
import debrief.slack.SlackRoom;
import debrief.slack.message.ActionDetail;
import debrief.slack.message.ActionList;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** {@code /actions …}: lists, and one action with its history. */
final class ActionCommands {
    private final SlackRoom slack;
    private final ActionRoom actions;
    private final CatalogRoom catalog;
    private final Showing showing;
    private final InstantSource clock;

    ActionCommands(SlackRoom slack, ActionRoom actions, CatalogRoom catalog, Showing showing, InstantSource clock) {
        this.slack = slack;
        this.actions = actions;
        this.catalog = catalog;
        this.showing = showing;
        this.clock = clock;
    }

    void register() {
        slack.commands.on(new Usage("/actions", "", "", "Shows what is open for your team."), this::team);
        slack.commands.on(new Usage("/actions", "team", "", "Shows what is open for your team."), this::team);
        slack.commands.on(new Usage("/actions", "all", "", "Shows everything that is open, unowned first."), this::all);
        slack.commands.on(new Usage("/actions", "show", "<A-12>", "Shows one action with its history."), this::one);
    }

    private Response team(Call call) {
        var team = catalog.catalog().teamOf(call.person());
        if (team.isEmpty()) return all(call);
        return call.reply(ActionList.of(
                "Open actions of " + team.get().name(),
                lines(call, team.get().id()),
                "Nothing is open for " + team.get().name() + ". `/actions all` shows the others.",
                clock.instant()));
    }

    private Response all(Call call) {
        return call.reply(ActionList.of(
                "Open actions", lines(call, null), "No action is open. They come out of reviews.", clock.instant()));
    }

    private Response one(Call call) {
        var digits = call.rest().replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 18) return call.reply("Say which, such as `/actions show A-12`.");
        var action = actions.actions.find(new ActionId(Long.parseLong(digits)), Viewer.of(call.person()));
        if (action.isEmpty())
            return call.reply("There is no action A-" + digits + ". `/actions all` lists those that are open.");
        var shown = showing.toTeam(action.get(), showing.owner(action.get()).orElse(null));
        boolean may = actions.actions.mayDecide(call.person(), action.get());
        return call.reply(ActionDetail.of(shown, owner(action.get()), may));
    }

    private java.util.List<ActionList.Line> lines(Call call, @Nullable TeamId team) {
        var filter = new Filter(team, null, null, false, true, "");
        return actions.actions.all(Viewer.of(call.person()), filter).stream()
                .map(action -> new ActionList.Line(action, owner(action)))
                .toList();
    }

    private String owner(Action action) {
        return showing.owner(action).map(Team::name).orElse("");
    }
}
