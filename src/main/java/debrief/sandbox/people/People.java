package debrief.sandbox.people;

import debrief.sandbox.delivery.BotLine;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.delivery.Triggers;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;

/** Everyone who can act: people by their user id, apps by their bot id. */
public final class People {
    private final Workspace workspace;
    private final String baseUrl;
    private final Commands commands;
    private final Interactions interactions;
    private final Modals modals;
    private final boolean messagesTab;

    /** The bot and what is needed to reach it. */
    public record Bot(BotLine line, Manifest manifest, Triggers triggers, ResponseUrls responseUrls) {}

    /** People of a workspace whose files have their address under the base. */
    public People(Workspace workspace, Bot bot, String baseUrl) {
        this.workspace = workspace;
        this.baseUrl = baseUrl;
        var payloads = new Payloads(workspace, bot);
        commands = new Commands(workspace, bot, payloads);
        interactions = new Interactions(workspace, bot, payloads);
        messagesTab = bot.manifest().messagesTab();
        modals = new Modals(workspace, bot, payloads);
    }

    /** A person, such as {@code U0ADA}. Throws {@code user_not_found}. */
    public PersonActs as(String person) {
        if (workspace.directory().person(person) == null) throw new SlackError("user_not_found");
        return new PersonActs(person, this);
    }

    /** An app that posts, such as {@code B0ALERTS}. Throws {@code bot_not_found}. */
    public AppActs asApp(String botId) {
        var app = workspace.directory().app(botId);
        if (app == null) throw new SlackError("bot_not_found");
        return new AppActs(app, workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    String baseUrl() {
        return baseUrl;
    }

    Commands commands() {
        return commands;
    }

    Interactions interactions() {
        return interactions;
    }

    boolean messagesTab() {
        return messagesTab;
    }

    Modals modals() {
        return modals;
    }
}
