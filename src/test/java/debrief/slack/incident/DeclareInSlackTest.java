package debrief.slack.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.app.BotInSandbox;
import debrief.sandbox.people.Answer;
import debrief.sandbox.people.Submitted;
import debrief.sandbox.workspace.Conversation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclareInSlackTest {
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
    void a_declared_incident_gets_a_channel_with_topic_bookmark_and_pinned_headline() {
        var channel = declare("Central logs are missing");
        assertThat(channel.name()).matches("inc-\\d{4}-\\d{2}-\\d{2}-central-logs-are-missing");
        await().untilAsserted(() -> {
            var info = bot.sandbox.workspace().channels().info(channel.id(), "U0ADA");
            assertThat(info.toString()).contains("Central logs are missing · the pinned headline");
            assertThat(channel(channel.id()).members()).contains("U0ADA", "U0DEBRIEF");
            assertThat(messages(channel.id()))
                    .anySatisfy(message -> assertThat(message.toString())
                            .contains("*Central logs are missing*\\nInvestigating · SEV2")
                            .contains("\"pinned_to\""));
        });
        assertThat(bot.sandbox.calls().of("bookmarks.add")).hasSize(1);
    }

    @Test
    void the_headline_is_updated_in_place_when_the_status_changes() {
        var channel = declare("Central logs are missing");
        await().until(() -> bot.sandbox.calls().of("pins.add").size() == 1);
        assertThat(bot.sandbox.as("U0ADA").command(channel.id(), "/incident status monitoring"))
                .isInstanceOf(Answer.Done.class);
        await().untilAsserted(() -> assertThat(messages(channel.id()))
                .filteredOn(message -> message.toString().contains("Monitoring · SEV2"))
                .hasSize(1));
        assertThat(bot.sandbox.calls().of("chat.postMessage").stream()
                        .filter(call -> call.toString().contains(channel.id())))
                .hasSize(1);
    }

    @Test
    void the_owning_team_is_told_in_its_channel_with_the_reason() {
        declare("Central logs are missing");
        await().untilAsserted(() -> assertThat(messages("C0PLATFORM"))
                .anySatisfy(message -> assertThat(message.get("text").getAsString())
                        .startsWith("*Platform*, your service")
                        .contains("because the catalog says you own")));
    }

    @Test
    void a_beginning_in_the_future_is_told_at_its_field_and_nothing_is_lost() {
        var ada = bot.sandbox.as("U0ADA");
        ada.command("C0PLATFORM", "/incident new");
        var view = modal();
        var form = values("Central logs are missing", "Nobody can search logs");
        var started = new JsonObject();
        started.addProperty("value", bot.sandbox.clock().instant().getEpochSecond() + 7_200);
        form.add("started", started);
        var submitted = ada.submit(view.get("id").getAsString(), form);
        assertThat(submitted)
                .isInstanceOfSatisfying(
                        Submitted.FieldErrors.class,
                        errors -> assertThat(errors.byBlock()).containsKey("started"));
        assertThat(modal().toString()).contains("Nobody can search logs");
    }

    @Test
    void a_second_incident_of_the_same_title_gets_a_channel_of_its_own() {
        var first = declare("Central logs are missing");
        var second = declare("Central logs are missing", first.name() + "-2");
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void outside_an_incident_channel_the_person_is_told_where_it_works() {
        bot.sandbox.as("U0ADA").command("C0GENERAL", "/incident status monitoring");
        assertThat(bot.sandbox.workspace().messages().ephemerals("C0GENERAL", "U0ADA"))
                .anySatisfy(note ->
                        assertThat(note.get("text").getAsString()).startsWith("This works in an incident's channel"));
    }

    @Test
    void help_lists_every_word() {
        bot.sandbox.as("U0ADA").command("C0GENERAL", "/incident help");
        assertThat(bot.sandbox.workspace().messages().ephemerals("C0GENERAL", "U0ADA"))
                .anySatisfy(note -> assertThat(note.get("text").getAsString())
                        .contains("/incident status investigating | identified | monitoring", "/incident resolve"));
    }

    private Conversation declare(String title) {
        return declare(title, null);
    }

    private Conversation declare(String title, String name) {
        var ada = bot.sandbox.as("U0ADA");
        assertThat(ada.command("C0PLATFORM", "/incident new " + title)).isInstanceOf(Answer.Done.class);
        var submitted = ada.submit(modal().get("id").getAsString(), values(title, "Nobody can search logs"));
        assertThat(submitted).isInstanceOf(Submitted.Closed.class);
        return await().until(
                        () -> bot.sandbox.workspace().channels().all().stream()
                                .filter(each -> name == null
                                        ? each.name().startsWith("inc-")
                                        : each.name().equals(name))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }

    private static JsonObject values(String title, String impact) {
        return JsonParser.parseString("""
                        {"title": {"value": "%s"}, "impact": {"value": "%s"}, "severity": {"value": "SEV2"},
                         "services": {"value": ["log-shipper"]}}
                        """.formatted(title, impact)).getAsJsonObject();
    }

    private JsonObject modal() {
        return bot.sandbox.workspace().views().modals("U0ADA").getLast();
    }

    private List<JsonObject> messages(String channel) {
        return bot.sandbox.workspace().messages().all(channel);
    }

    private Conversation channel(String id) {
        return bot.sandbox.workspace().channels().get(id);
    }
}
