package debrief.slack;

import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import debrief.jobs.Attempt;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts things into Slack once, however often it is asked. For couriers: each call may take seconds.
 *
 * <p>A posted message carries the letter's key in its metadata; when an earlier attempt may have succeeded, the key is
 * looked for before anything is posted. The other calls repeat harmlessly.
 */
public final class Poster {
    static final String LETTER = "debrief_letter";

    private static final Logger LOG = LoggerFactory.getLogger(Poster.class);

    private final SlackClient slack;
    private final Posted posted;

    public Poster(SlackClient slack) {
        this.slack = slack;
        this.posted = new Posted(slack);
    }

    /** Posts, unless this letter already did. @return the message's name */
    public MessageTs post(Place place, Words words, Attempt attempt) {
        if (attempt.maybeDelivered()) {
            var earlier = posted.find(place, attempt);
            if (earlier.isPresent()) return earlier.get();
        }
        var key = Message.Metadata.builder()
                .eventType(LETTER)
                .eventPayload(Map.of("key", attempt.key()))
                .build();
        ChatPostMessageResponse answer = slack.ask(methods ->
                methods.chatPostMessage(r -> r.channel(place.channel().value())
                        .threadTs(place.thread() == null ? null : place.thread().value())
                        .text(words.text())
                        .blocks(words.blocks().isEmpty() ? null : words.blocks())
                        .metadata(key)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
        return new MessageTs(answer.getTs());
    }

    /** The conversation of the bot with one person; asked for again, it is the same. */
    public ChannelId directMessagesWith(PersonId person) {
        var answer = slack.ask(methods -> methods.conversationsOpen(r -> r.users(List.of(person.value()))));
        return new ChannelId(answer.getChannel().getId());
    }

    /** Replaces what a message of ours says. */
    public void update(ChannelId channel, MessageTs message, Words words) {
        slack.ask(methods -> methods.chatUpdate(r -> r.channel(channel.value())
                .ts(message.value())
                .text(words.text())
                .blocks(words.blocks())));
    }

    /**
     * Shows something to one person in a channel. Slack keeps no such notes and shows them only to who is there, so
     * nothing may depend on it.
     */
    public void whisper(Place place, PersonId to, Words words) {
        tolerating(
                () -> slack.ask(methods -> methods.chatPostEphemeral(r -> r.channel(
                                place.channel().value())
                        .threadTs(place.thread() == null ? null : place.thread().value())
                        .user(to.value())
                        .text(words.text())
                        .blocks(words.blocks().isEmpty() ? null : words.blocks()))),
                "user_not_in_channel",
                "not_in_channel",
                "channel_not_found",
                "is_archived");
    }

    /**
     * Shows something to the person who clicked, wherever that was. Slack takes answers for half an hour, and nothing may
     * depend on it.
     *
     * @param answerTo the {@code response_url} of what they did
     */
    public void whisperBack(String answerTo, Words words) {
        var note = ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(false)
                .text(words.text())
                .blocks(words.blocks().isEmpty() ? null : words.blocks())
                .build();
        try {
            var answer = new ActionResponseSender(slack.slack()).send(answerTo, note);
            if (answer.getCode() != 200) LOG.debug("A note was not taken: {}", answer.getCode());
        } catch (IOException e) {
            throw new SlackUnreachable("Slack did not take a note: " + e, e);
        }
    }

    /** Adds a reaction of the bot. @param name without colons, such as {@code white_check_mark} */
    public void react(ChannelId channel, MessageTs message, String name) {
        tolerating(
                () -> slack.ask(methods -> methods.reactionsAdd(r ->
                        r.channel(channel.value()).timestamp(message.value()).name(name))),
                "already_reacted",
                "message_not_found");
    }

    /** Takes a reaction of the bot back. */
    public void unreact(ChannelId channel, MessageTs message, String name) {
        tolerating(
                () -> slack.ask(methods -> methods.reactionsRemove(r ->
                        r.channel(channel.value()).timestamp(message.value()).name(name))),
                "no_reaction",
                "message_not_found");
    }

    /** Puts a calendar file under a message, unless an earlier attempt did. */
    public void attach(Place under, CalendarFile file, Attempt attempt) {
        if (attempt.maybeDelivered() && posted.hasFile(under, file.name())) return;
        slack.ask(methods ->
                methods.filesUploadV2(r -> r.channel(under.channel().value())
                        .threadTs(under.thread() == null ? null : under.thread().value())
                        .filename(file.name())
                        .title(file.name())
                        .content(file.content())
                        .requestFileInfo(false)));
    }

    /** Takes back a message of ours. */
    public void delete(ChannelId channel, MessageTs message) {
        tolerating(
                () -> slack.ask(methods ->
                        methods.chatDelete(r -> r.channel(channel.value()).ts(message.value()))),
                "message_not_found");
    }

    /** Fills a person's Home tab. */
    public void publishHome(PersonId person, View home) {
        slack.ask(methods -> methods.viewsPublish(r -> r.userId(person.value()).view(home)));
    }

    /** The address of a message, for links. */
    public String permalink(ChannelId channel, MessageTs message) {
        return slack.ask(methods ->
                        methods.chatGetPermalink(r -> r.channel(channel.value()).messageTs(message.value())))
                .getPermalink();
    }

    private static void tolerating(Runnable call, String... errors) {
        try {
            call.run();
        } catch (SlackRefused refused) {
            if (!refused.is(errors)) throw refused;
            LOG.debug("Nothing to do: {}", refused.error());
        }
    }
}
