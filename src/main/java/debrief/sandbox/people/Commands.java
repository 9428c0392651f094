package debrief.sandbox.people;

import com.google.gson.JsonObject;
import debrief.sandbox.delivery.Answers;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.util.Objects;

/** Slash commands. */
final class Commands {
    private final Workspace workspace;
    private final People.Bot bot;
    private final Payloads payloads;
    private final Answers answers;

    Commands(Workspace workspace, People.Bot bot, Payloads payloads) {
        this.workspace = workspace;
        this.bot = bot;
        this.payloads = payloads;
        answers = new Answers(workspace);
    }

    Answer run(String person, String channel, String line) {
        var parts = line.strip().split("\\s+", 2);
        var command = bot.manifest().command(parts[0]);
        if (command == null) return new Answer.Failed("`" + parts[0] + "` is not a valid command.");
        var origin = new ResponseUrls.Origin(channel, person, null, false, null);
        var text = parts.length > 1 ? parts[1] : "";
        var answer = bot.line().command(fields(command, origin, text));
        if (!answer.ok())
            return new Answer.Failed("`" + command.name() + "` failed with the error \"" + answer.forPerson() + "\"");
        try {
            answers.showBody(answer.body(), origin);
        } catch (SlackError wrong) {
            return new Answer.Failed("`" + command.name() + "` failed with the error \"" + wrong.code() + "\"");
        }
        return new Answer.Done();
    }

    private JsonObject fields(Manifest.Command command, ResponseUrls.Origin origin, String text) {
        var person = Objects.requireNonNull(workspace.directory().person(origin.person()));
        var fields = Json.object("token", "sandbox", "team_id", Workspace.TEAM, "team_domain", Workspace.DOMAIN);
        fields.addProperty("channel_id", origin.channel());
        fields.addProperty("channel_name", payloads.channelName(origin.channel()));
        fields.addProperty("user_id", person.id());
        fields.addProperty("user_name", person.handle());
        fields.addProperty("command", command.name());
        fields.addProperty("text", command.escapes() ? Typed.forCommand(text, workspace) : text);
        fields.addProperty("api_app_id", workspace.directory().bot().app());
        fields.addProperty("is_enterprise_install", "false");
        fields.addProperty("response_url", bot.responseUrls().give(origin));
        fields.addProperty("trigger_id", bot.triggers().give(origin.person(), false));
        return fields;
    }
}
