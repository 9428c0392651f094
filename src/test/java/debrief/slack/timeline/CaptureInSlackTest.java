package debrief.slack.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.app.BotInSandbox;
import debrief.sandbox.people.PersonActs;
import debrief.sandbox.people.Spot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptureInSlackTest {
    private BotInSandbox bot;
    private PersonActs ada;
    private PersonActs ben;
    private String here;

    @BeforeEach
    void start() {
        bot = BotInSandbox.start();
        ada = bot.sandbox.as("U0ADA");
        ben = bot.sandbox.as("U0BEN");
        here = declared();
        ben.join(here);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_pushpin_makes_an_entry_and_the_bot_ticks_the_message() {
        var ts = ben.say(here, "Two nodes have stopped");
        ada.react(here, ts, "pushpin");
        ticked(ts);
        assertThat(timeline()).contains("Two nodes have stopped");
        ada.unreact(here, ts, "pushpin");
        await().untilAsserted(() -> assertThat(reactions(ts)).doesNotContain("white_check_mark"));
        assertThat(timeline()).doesNotContain("Two nodes have stopped");
    }

    @Test
    void nothing_is_said_in_the_channel() {
        var ts = ben.say(here, "Two nodes have stopped");
        int before = bot.sandbox.calls().of("chat.postMessage").size();
        ada.react(here, ts, "pushpin");
        ticked(ts);
        assertThat(bot.sandbox.calls().of("chat.postMessage")).hasSize(before);
    }

    @Test
    void repeated_under_new_ids_and_shuffled_it_comes_out_the_same() {
        bot.sandbox.eventFaults().repeatUnderNewIds(2);
        bot.sandbox.eventFaults().shuffle(6);
        var ts = ben.say(here, "Two nodes");
        ben.edit(here, ts, "Three nodes have stopped");
        ada.react(here, ts, "pushpin");
        var gone = ben.say(here, "the key is 1234");
        ada.react(here, gone, "pushpin");
        ben.delete(here, gone);
        ticked(ts);
        settled();
        assertThat(timeline()).contains("Three nodes have stopped").doesNotContain("Two nodes", "1234");
        assertThat(timeline().split("Three nodes", -1)).hasSize(2 + 1);
    }

    @Test
    void a_pin_a_file_a_reply_and_an_app() {
        var alert = bot.sandbox.asApp("B0ALERTS").say(here, "Disk 91% on node 4");
        var reply = ben.reply(here, alert, "Draining node 4", false);
        var file = ben.upload(here, "graph.png", "png".getBytes(StandardCharsets.UTF_8), "The disk");
        ada.pin(here, alert);
        ada.react(here, reply, "round_pushpin");
        ada.react(here, file, "pushpin");
        for (var ts : List.of(alert, reply, file)) ticked(ts);
        assertThat(timeline()).contains("Disk 91% on node 4", "Draining node 4", "The disk · File: graph.png");
    }

    @Test
    void the_menu_adds_a_message_and_says_so_when_it_is_there_already() {
        var ts = ben.say(here, "Two nodes have stopped");
        ada.messageShortcut(here, ts, "add_to_timeline");
        ticked(ts);
        ada.messageShortcut(here, ts, "add_to_timeline");
        whispered(here, "U0ADA", "It is on the timeline already.");
    }

    @Test
    void the_menu_outside_of_incidents_says_where_timelines_are() {
        var ts = ben.say("C0PLATFORM", "Lunch?");
        ada.messageShortcut("C0PLATFORM", ts, "add_to_timeline");
        whispered("C0PLATFORM", "U0ADA", "This is not an incident's channel");
    }

    @Test
    void a_pushpin_on_what_the_bot_itself_says_makes_no_entry() {
        var headline = bot.sandbox.workspace().messages().all(here).stream()
                .filter(message -> message.has("bot_id"))
                .findFirst()
                .orElseThrow();
        ada.react(here, headline.get("ts").getAsString(), "pushpin");
        whispered(here, "U0ADA", "What I say is not kept as an entry.");
    }

    @Test
    void a_pushpin_elsewhere_is_none_of_our_business() {
        var ts = ben.say("C0PLATFORM", "Lunch?");
        ada.react("C0PLATFORM", ts, "pushpin");
        settled();
        assertThat(ephemerals("C0PLATFORM", "U0ADA").toString()).doesNotContain("incident's channel");
    }

    @Test
    void what_was_said_while_the_bot_was_deaf_can_be_added_by_the_menu() {
        bot.sandbox
                .eventFaults()
                .drop(event -> "message".equals(event.get("type").getAsString()));
        var ts = ben.say(here, "Two nodes have stopped");
        bot.sandbox.eventFaults().none();
        ada.messageShortcut(here, ts, "add_to_timeline");
        ticked(ts);
        assertThat(timeline()).contains("Two nodes have stopped");
    }

    @Test
    void a_note_is_placed_by_the_writers_clock_or_comes_back() {
        ada.command(here, "/incident note 2 h ago The shipper was upgraded");
        whispered(here, "U0ADA", "On the timeline, ");
        assertThat(timeline()).contains("The shipper was upgraded");
        ada.command(here, "/incident note 25:10 the queue is empty");
        whispered(here, "U0ADA", "“25:10” is no time that I can read");
        whispered(here, "U0ADA", "You wrote: 25:10 the queue is empty");
    }

    @Test
    void a_long_timeline_has_pages() {
        for (int i = 1; i <= 14; i++) ada.command(here, "/incident note entry number " + i + ".");
        assertThat(timeline()).contains("number 14.").doesNotContain("number 1.");
        var shown = ephemerals(here, "U0ADA").getLast();
        ada.act(new Spot.OnMessage(here, shown.get("ts").getAsString()), "timeline_pages", "timeline_earlier", null);
        await().untilAsserted(
                        () -> assertThat(ephemerals(here, "U0ADA").getLast().toString())
                                .contains("number 1.")
                                .contains("\"Later\""));
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bot.sandbox.events().idle() && bot.debrief.queue().waiting() == 0);
    }

    private void ticked(String ts) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reactions(ts)).contains("white_check_mark"));
    }

    private String reactions(String ts) {
        return String.valueOf(bot.sandbox.workspace().messages().get(here, ts).get("reactions"));
    }

    private String timeline() {
        ada.command(here, "/incident timeline");
        return ephemerals(here, "U0ADA").getLast().toString();
    }

    private void whispered(String channel, String to, String words) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(ephemerals(channel, to).toString()).contains(words));
    }

    private List<JsonObject> ephemerals(String channel, String person) {
        return bot.sandbox.workspace().messages().ephemerals(channel, person);
    }

    private String declared() {
        ada.command("C0PLATFORM", "/incident new Central logs are missing");
        var modal = bot.sandbox.workspace().views().modals("U0ADA").getLast();
        ada.submit(modal.get("id").getAsString(), JsonParser.parseString("""
                        {"title": {"value": "Central logs are missing"}, "impact": {"value": "Nobody can search logs"},
                         "severity": {"value": "SEV2"}, "services": {"value": ["log-shipper"]}}
                        """).getAsJsonObject());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bot.sandbox.calls().of("pins.add").size() == 1);
        return bot.sandbox.workspace().channels().all().stream()
                .filter(each -> each.name().startsWith("inc-"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
