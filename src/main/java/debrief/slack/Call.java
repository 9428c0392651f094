package debrief.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;

/**
 * One use of a command.
 *
 * @param payload all that Slack sent
 * @param context answers, and a client for {@code views.open}
 * @param rest what was typed after the sub-command, stripped
 */
public record Call(SlashCommandPayload payload, SlashCommandContext context, String rest) {
    public PersonId person() {
        return new PersonId(payload.getUserId());
    }

    public ChannelId channel() {
        return new ChannelId(payload.getChannelId());
    }

    /** Answers with a note that only this person sees. */
    public Response reply(String mrkdwn) {
        return context.ack(answer -> answer.responseType("ephemeral").text(Mrkdwn.cut(mrkdwn, 4_000)));
    }

    /** Answers with a note that only this person sees. */
    public Response reply(Words words) {
        return context.ack(answer -> answer.responseType("ephemeral")
                .text(words.text())
                .blocks(words.blocks().isEmpty() ? null : words.blocks()));
    }

    /** Answers with nothing: what was asked for shows by itself. */
    public Response done() {
        return context.ack();
    }
}
