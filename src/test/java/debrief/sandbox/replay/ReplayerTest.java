package debrief.sandbox.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.ResponseUrls;
import debrief.sandbox.delivery.Triggers;
import debrief.sandbox.people.People;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayerTest {
    private static final String MANIFEST = """
            features:
              app_home: {messages_tab_enabled: true}
              slash_commands: [{command: /incident, description: d, usage_hint: new, should_escape: true}]
            oauth_config: {scopes: {bot: [commands]}}
            settings: {interactivity: {is_enabled: true}}
            """;
    private static final String FACTS = """
            time\tactor_role\tevent
            2024-03-01T09:00\tcluster\tA node stops <now>
            2024-03-01T09:05\tplatform engineer\tStarts looking
            2024-03-01T09:06\tplatform team\tDeclares an incident
            2024-03-01T11:00\tplatform engineer\tRestarts the node
            """;
    private static final String CAST = """
            title: A node stops
            zone: UTC
            home: C0PLATFORM
            scribe: U0CHEN
            declare: {row: 3, by: U0ADA, title: A node is gone, impact: Pages are slow, severity: SEV1, began: 1}
            speak: {platform engineer: U0BEN, platform team: U0ADA, cluster: B0CLUSTER}
            pin: [1, 3, 4]
            along: [{after: 4, as: U0ADA, command: /incident status monitoring}]
            then:
              - {as: U0BEN, click: Take it, near: headline}
              - {as: U0BEN, thread: The headline, say: Mine}
              - {as: U0BEN, react: eyes, on: Restarts}
              - {clock: 2 working days}
            """;

    private final InstantSource realTime = InstantSource.system();
    private final Workspace workspace = Workspace.open(null, realTime);
    private final ScriptedBot bot = new ScriptedBot(workspace);
    private final People people = new People(
            workspace,
            new People.Bot(
                    bot, Manifest.parse(MANIFEST), new Triggers(realTime), new ResponseUrls("http://here", realTime)),
            "http://here");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void each_row_is_typed_at_its_own_time_by_who_speaks_for_it() throws IOException {
        var channel = replayer(CAST).play(recording(), Disorder.NONE);

        var said = workspace.messages().all(channel);
        assertThat(at(said, "Restarts the node")).isBetween("2024-03-01T11:00:00Z", "2024-03-01T11:00:10Z");
        assertThat(said).anySatisfy(message -> {
            assertThat(Json.text(message, "text")).isEqualTo("Restarts the node");
            assertThat(Json.text(message, "user")).isEqualTo("U0BEN");
        });
        assertThat(workspace.messages().all("C0PLATFORM")).anySatisfy(message -> {
            assertThat(Json.text(message, "text")).isEqualTo("A node stops &lt;now&gt;");
            assertThat(Json.text(message, "bot_id")).isEqualTo("B0CLUSTER");
        });
    }

    @Test
    void the_incident_is_declared_in_the_form_as_the_cast_says() throws IOException {
        replayer(CAST).play(recording(), Disorder.NONE);

        var values = bot.submitted.getFirst();
        assertThat(value(values, "a", "value")).isEqualTo("A node is gone");
        assertThat(value(values, "b", "value")).isEqualTo("Pages are slow");
        assertThat(Json.text(Json.inner(Json.inner(Json.inner(values, "c"), "v"), "selected_option"), "value"))
                .isEqualTo("SEV1");
    }

    @Test
    void the_scribe_notes_what_was_before_and_pins_what_comes_after() throws IOException {
        var channel = replayer(CAST).play(recording(), Disorder.NONE);

        assertThat(bot.commands)
                .contains("U0CHEN /incident note 2024-03-01 10:00 A node stops <now>")
                .noneMatch(line -> line.contains("Starts looking"))
                .contains("U0ADA /incident status monitoring");
        assertThat(workspace.messages().all(channel))
                .filteredOn(message -> message.toString().contains("pushpin"))
                .extracting(message -> Json.text(message, "text"))
                .containsExactly("Declares an incident", "Restarts the node");
    }

    @Test
    void playing_on_walks_the_script_after_the_incident() throws IOException {
        var replayer = replayer(CAST);
        var channel = replayer.play(recording(), Disorder.NONE);

        assertThat(replayer.start("facts", true)).isInstanceOf(Replayer.Outcome.Started.class);

        await().until(() -> !replayer.status().running());
        assertThat(replayer.status().error()).isNull();
        assertThat(bot.pressed).containsExactly("U0BEN");
        assertThat(workspace.messages().all(channel).toString()).contains("\"Mine\"", "eyes");
        assertThat(workspace.clock().instant()).isAfter(Instant.parse("2024-03-05T11:00:00Z"));
    }

    @Test
    void a_step_that_finds_nothing_says_what_it_looked_for_and_what_there_is() throws IOException {
        var replayer = replayer(CAST.replace("click: Take it, near: headline", "click: Leave it, seconds: 1"));
        replayer.play(recording(), Disorder.NONE);

        replayer.start("facts", true);

        await().until(() -> !replayer.status().running());
        assertThat(replayer.status().error())
                .isEqualTo("Ben Okafor looked for “Leave it” and did not find it; there is [Take it]");
    }

    @Test
    void only_one_recording_plays_and_it_can_be_stopped() throws IOException {
        bot.makesChannels = false;
        var replayer = replayer(CAST);

        assertThat(replayer.start("facts", false)).isInstanceOf(Replayer.Outcome.Started.class);
        await().until(() -> !bot.submitted.isEmpty());
        assertThat(replayer.start("facts", false)).isEqualTo(new Replayer.Outcome.Busy("A node stops"));
        replayer.stop();

        await().atMost(Duration.ofSeconds(5)).until(() -> !replayer.status().running());
        assertThat(replayer.start("nowhere", false)).isEqualTo(new Replayer.Outcome.Unknown("nowhere"));
    }

    @Test
    void messages_are_edited_and_deleted_afterwards_when_a_test_asks() throws IOException {
        var channel = replayer(CAST).play(recording(), new Disorder(Set.of(3), Set.of(4)));

        assertThat(workspace.messages().all(channel).toString())
                .contains("Declares an incident" + Disorder.EDIT)
                .doesNotContain("Restarts the node");
    }

    @Test
    void facts_without_a_cast_play_as_well() throws IOException {
        var replayer = replayer("");

        var channel = replayer.play(recording(), Disorder.NONE);

        assertThat(workspace.messages().all(channel))
                .extracting(message -> Json.text(message, "text", ""))
                .contains("A node stops &lt;now&gt;", "Starts looking", "Declares an incident", "Restarts the node");
        assertThat(replayer.start("facts", true)).isEqualTo(new Replayer.Outcome.EndsThere("Facts"));
    }

    private Replayer replayer(String cast) throws IOException {
        Files.writeString(folder.resolve("facts.tsv"), FACTS);
        Files.writeString(folder.resolve("facts.cast.yml"), cast);
        return new Replayer(workspace, people, Recordings.with(folder), Duration.ZERO);
    }

    private Recording recording() {
        return Objects.requireNonNull(Recordings.with(folder).named("facts"));
    }

    private static String value(JsonObject values, String block, String field) {
        return Json.text(Json.inner(Json.inner(values, block), "v"), field, "");
    }

    private static String at(List<JsonObject> messages, String text) {
        var found = messages.stream()
                .filter(message -> text.equals(Json.text(message, "text")))
                .findFirst()
                .orElseThrow();
        return Instant.ofEpochSecond((long) Double.parseDouble(Json.text(found, "ts", "0")))
                .toString();
    }
}
