package debrief.sandbox;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import debrief.sandbox.FakeBot.Received;
import debrief.sandbox.FakeBot.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest extends ASandbox {
    @Test
    void what_people_say_is_told_signed_and_in_slacks_shape() {
        var ts = sandbox.as("U0ADA").say(GENERAL, "disk < 5% & @ben looks");
        var wrapper = first().body();
        assertThat(first().signed()).isTrue();
        assertThat(wrapper.get("event_id").getAsString()).startsWith("Ev");
        assertThat(wrapper.get("team_id").getAsString()).isEqualTo("T0SANDBOX");
        var event = wrapper.getAsJsonObject("event");
        assertThat(event.get("ts").getAsString()).isEqualTo(ts);
        assertThat(event.get("channel_type").getAsString()).isEqualTo("channel");
        assertThat(event.get("text").getAsString()).isEqualTo("disk &lt; 5% &amp; <@U0BEN> looks");
        assertThat(event.has("subtype")).isFalse();
    }

    @Test
    void edits_deletions_broadcasts_and_topics_have_their_subtypes() {
        var ada = sandbox.as("U0ADA");
        var root = ada.say(GENERAL, "one");
        ada.edit(GENERAL, root, "two");
        ada.reply(GENERAL, root, "for all", true);
        ada.topic(GENERAL, "calm");
        var other = ada.say(GENERAL, "gone");
        ada.delete(GENERAL, other);
        await().atMost(ofSeconds(3)).until(() -> bot.events("message").size() == 6);
        assertThat(bot.events("message"))
                .extracting(event -> event.has("subtype") ? event.get("subtype").getAsString() : "")
                .containsExactly("", "message_changed", "thread_broadcast", "channel_topic", "", "message_deleted");
        var changed = bot.events("message").get(1);
        assertThat(changed.getAsJsonObject("previous_message").get("text").getAsString())
                .isEqualTo("one");
        assertThat(bot.events("message").get(5).get("deleted_ts").getAsString()).isEqualTo(other);
    }

    @Test
    void the_bots_own_messages_come_back_with_its_bot_id() {
        bot.call("chat.postMessage", "channel", GENERAL, "text", "hello");
        assertThat(first().event().get("bot_id").getAsString()).isEqualTo("B0DEBRIEF");
        assertThat(first().event().has("subtype")).isFalse();
    }

    @Test
    void nothing_is_told_of_channels_without_the_bot_nor_of_what_was_not_subscribed() {
        var ada = sandbox.as("U0ADA");
        var channel = ada.create("quiet", false);
        ada.say(channel, "unheard");
        var ts = ada.say(GENERAL, "heard");
        ada.pin(GENERAL, ts);
        ada.react(GENERAL, ts, "eyes");
        await().atMost(ofSeconds(3)).until(() -> bot.events("reaction_added").size() == 1);
        assertThat(bot.received()).extracting(Received::event).hasSize(2);
    }

    @Test
    void a_refused_event_comes_again_three_times_with_the_reason() {
        bot.answers(_ -> new Reply(500, ""));
        sandbox.as("U0ADA").say(GENERAL, "hello");
        await().atMost(ofSeconds(3))
                .until(() -> bot.received().size() == 4 && sandbox.events().idle());
        assertThat(bot.received()).extracting(Received::retry).containsExactly(0, 1, 2, 3);
        assertThat(bot.received().get(1).reason()).isEqualTo("http_error");
        assertThat(bot.received().stream().map(each -> id(each.body())).distinct())
                .hasSize(1);
    }

    @Test
    void an_event_can_come_twice_and_also_under_another_id() {
        sandbox.eventFaults().repeat(1);
        sandbox.eventFaults().repeatUnderNewIds(1);
        sandbox.as("U0ADA").say(GENERAL, "hello");
        await().atMost(ofSeconds(3)).until(() -> bot.received().size() == 3);
        assertThat(bot.received().stream().map(each -> id(each.body())).distinct())
                .hasSize(2);
        assertThat(bot.received().stream().map(each -> each.event().get("ts")).distinct())
                .hasSize(1);
    }

    @Test
    void events_can_come_in_another_order() {
        sandbox.eventFaults().shuffle(6);
        var ada = sandbox.as("U0ADA");
        var said = List.of("1", "2", "3", "4", "5", "6");
        said.forEach(each -> ada.say(GENERAL, each));
        await().atMost(ofSeconds(3)).until(() -> bot.received().size() == 6);
        var heard = bot.events("message").stream()
                .map(each -> each.get("text").getAsString())
                .toList();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(said).isNotEqualTo(said);
    }

    @Test
    void an_alerting_app_speaks_without_a_user() {
        sandbox.asApp("B0ALERTS").say(GENERAL, "latency high");
        assertThat(first().event().get("subtype").getAsString()).isEqualTo("bot_message");
        assertThat(first().event().has("user")).isFalse();
    }

    private Received first() {
        await().atMost(ofSeconds(3)).until(() -> !bot.received().isEmpty());
        return bot.received().getFirst();
    }

    private static String id(JsonObject wrapper) {
        return wrapper.get("event_id").getAsString();
    }
}
