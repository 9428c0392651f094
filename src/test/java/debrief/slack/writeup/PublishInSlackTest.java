package debrief.slack.writeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.app.BotInSandbox;
import debrief.sandbox.SandboxOptions;
import debrief.slack.SlackRoom;
import debrief.slack.SlackSettings;
import debrief.support.AnIncident;
import debrief.support.TellingHouse;
import debrief.support.TestDb;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishInSlackTest {
    private BotInSandbox bot;

    @BeforeEach
    void start() {
        bot = BotInSandbox.start();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void what_is_missing_is_told_in_the_modal_and_nothing_is_published() {
        var channel = declare();
        bot.sandbox.as("U0ADA").command(channel, "/debrief publish");
        assertThat(modal().toString())
                .contains("The review has not begun.", "/debrief start")
                .contains("\"submit\":null");
    }

    @Test
    void a_draft_is_shown_to_who_asks_and_to_nobody_else() {
        var channel = declare();
        bot.sandbox.as("U0ADA").command(channel, "/debrief draft");
        var messages = bot.sandbox.workspace().messages();
        assertThat(messages.ephemerals(channel, "U0ADA"))
                .anySatisfy(note -> assertThat(note.toString())
                        .contains("Only you see this", "It began on", "Not yet to be published"));
        assertThat(messages.all(channel).toString()).doesNotContain("Only you see this");
    }

    @Test
    void each_channel_it_concerns_hears_of_it_once_whatever_becomes_of_the_others() {
        try (var house = new TellingHouse(TestDb.h2())) {
            var secrets = SandboxOptions.SECRETS;
            var settings = new SlackSettings(
                    secrets.botToken(), secrets.signingSecret(), null, URI.create(bot.sandbox.apiUrl()));
            var slack = new SlackRoom(settings, house.house.jobs.outbox, house.house.clock);
            new WriteupDoor(
                            slack,
                            house.writeups,
                            house.house.incidents.incidents,
                            URI.create("http://localhost:9080/"))
                    .register(house.house.jobs.letters);
            var id = house.incident("Central logs are missing", "Nobody can search logs", false);
            house.writeups.publish.run(id, AnIncident.ADA);
            house.writeups.publish.run(id, AnIncident.BEN);
            house.house.jobs.worker.runDue();
            for (var channel : List.of("C0PLATFORM", "C0LEARNING")) {
                assertThat(bot.sandbox.workspace().messages().all(channel))
                        .filteredOn(message -> message.toString().contains("The write-up of"))
                        .singleElement()
                        .satisfies(message -> assertThat(message.toString())
                                .contains("http://localhost:9080/incidents/" + id + "/writeup", "Told here because"));
            }
        }
    }

    private String declare() {
        var ada = bot.sandbox.as("U0ADA");
        ada.command("C0PLATFORM", "/incident new Central logs are missing");
        ada.submit(modal().get("id").getAsString(), JsonParser.parseString("""
                        {"title": {"value": "Central logs are missing"}, "impact": {"value": "Nobody can search logs"},
                         "severity": {"value": "SEV2"}, "services": {"value": ["log-shipper"]}}
                        """).getAsJsonObject());
        return await().until(
                        () -> bot.sandbox.workspace().channels().all().stream()
                                .filter(each -> each.name().startsWith("inc-"))
                                .filter(each -> each.members().contains("U0ADA"))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull)
                .id();
    }

    private JsonObject modal() {
        return bot.sandbox.workspace().views().modals("U0ADA").getLast();
    }
}
