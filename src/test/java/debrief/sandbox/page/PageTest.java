package debrief.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.sandbox.Sandbox;
import debrief.sandbox.SandboxOptions;
import debrief.sandbox.replay.Recordings;
import debrief.sandbox.replay.Replayer;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String MANIFEST = """
            features:
              app_home: {home_tab_enabled: true, messages_tab_enabled: true}
              slash_commands: [{command: /incident, description: Declare, usage_hint: new, should_escape: true}]
              shortcuts: [{name: Add to the timeline, type: message, callback_id: add, description: d}]
            oauth_config: {scopes: {bot: [chat:write, commands]}}
            settings: {interactivity: {is_enabled: true}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        var tuning = new SandboxOptions.Tuning(0.0001, Duration.ofMillis(300), false, InstantSource.system());
        sandbox = Sandbox.start(SandboxOptions.inMemory(URI.create("http://127.0.0.1:9"), MANIFEST)
                .withTuning(tuning));
        var replayer = new Replayer(sandbox.workspace(), sandbox.people(), Recordings.shipped(), Duration.ZERO);
        sandbox.door("/", new Page(sandbox.workspace(), sandbox.people(), sandbox.manifest(), replayer));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        client.close();
    }

    @Test
    void the_page_and_its_parts_are_served_and_nothing_else() {
        assertThat(send("GET", "/", "").body()).contains("sandbox");
        assertThat(send("GET", "/sandbox/page/main.js", "").headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
        assertThat(send("GET", "/sandbox/page/../catalog.yml", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/sandbox/page/nothing.js", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_sees_their_own_conversations_and_nobody_elses() {
        var secret = sandbox.as("U0ADA").create("quiet", true);
        sandbox.as("U0ADA").say(secret, "for the two of us");
        var messages = sandbox.workspace().channels().directMessages("U0ADA");
        sandbox.workspace().messages().whisper("C0GENERAL", "U0ADA", Json.object("text", "psst"));

        assertThat(state("U0ADA", "C0GENERAL")).contains("psst", secret, messages);
        assertThat(state("U0ADA", secret)).contains("for the two of us");
        assertThat(state("U0BEN", "C0GENERAL")).doesNotContain("psst").doesNotContain(secret, messages, "quiet");
        assertThat(state("U0BEN", secret)).doesNotContain("for the two of us");
    }

    @Test
    void modals_and_home_tabs_are_their_owners() {
        var view = JsonParser.parseString("""
                {"type": "modal", "title": {"type": "plain_text", "text": "Private words"}, "blocks": []}""");
        sandbox.workspace().views().open("U0ADA", view.getAsJsonObject());
        sandbox.workspace().views().publish("U0ADA", JsonParser.parseString("""
                {"type": "home", "blocks": [{"type": "divider", "block_id": "mine"}]}""").getAsJsonObject(), null);

        assertThat(state("U0ADA", "home")).contains("Private words", "\"mine\"");
        assertThat(state("U0BEN", "home")).doesNotContain("Private words").doesNotContain("\"mine\"");
    }

    @Test
    void what_is_typed_is_posted_as_the_person() {
        var answer = act("{'as': 'U0BEN', 'do': 'post', 'channel': 'C0GENERAL', 'text': 'a < b & *c*'}");

        var message = sandbox.workspace().messages().get("C0GENERAL", Json.text(answer, "ts", ""));
        assertThat(Json.text(message, "user")).isEqualTo("U0BEN");
        assertThat(Json.text(message, "text")).isEqualTo("a &lt; b &amp; *c*");
        act("{'as': 'U0ADA', 'do': 'react', 'channel': 'C0GENERAL', 'ts': '%s', 'name': 'eyes'}"
                .formatted(Json.text(answer, "ts")));
        assertThat(state("U0INES", "C0GENERAL")).contains("eyes", "a &lt; b");
    }

    @Test
    void a_command_that_gets_no_answer_tells_so() {
        var answer = act("{'as': 'U0BEN', 'do': 'command', 'channel': 'C0GENERAL', 'text': '/incident new'}");

        assertThat(Json.flag(answer, "ok")).isFalse();
        assertThat(Json.text(answer, "error")).contains("/incident");
    }

    @Test
    void what_makes_no_sense_is_refused_with_words() {
        assertRefused(400, send("POST", "/sandbox/act", "nonsense"), "not a JSON object");
        assertRefused(400, send("POST", "/sandbox/act", "{}"), "“as” is missing");
        assertRefused(400, send("POST", "/sandbox/act", json("{'as': 'U0BEN', 'do': 'fly'}")), "fly");
        assertRefused(
                400, send("POST", "/sandbox/act", json("{'as': 'U0NOBODY', 'do': 'home'}")), "nobody of that name");
        assertRefused(
                400,
                send("POST", "/sandbox/act", json("{'as': 'U0BEN', 'do': 'post', 'channel': 'C9', 'text': 'x'}")),
                "no such conversation");
        assertRefused(400, send("GET", "/sandbox/state?as=U0NOBODY", ""), "nobody of that name");
        assertRefused(400, send("GET", "/sandbox/changes?since=now", ""), "not a number");
        assertRefused(400, send("POST", "/sandbox/clock", json("{'to': 'tomorrow'}")), "not a time");
        assertRefused(400, send("POST", "/sandbox/clock", json("{'to': '9999-01-01T00:00:00Z'}")), "2002 to 2200");
        assertRefused(404, send("POST", "/sandbox/replay", json("{'name': 'unheard-of'}")), "no recording");
        assertRefused(404, send("GET", "/sandbox/elsewhere", ""), "nothing at this address");
    }

    @Test
    void the_clock_moves_to_a_time_or_by_some_time() {
        assertThat(send("POST", "/sandbox/clock", json("{'to': '2023-04-11T11:20:00Z'}"))
                        .statusCode())
                .isEqualTo(200);
        send("POST", "/sandbox/clock", json("{'by': 'PT48H'}"));

        assertThat(sandbox.clock().instant())
                .isBetween(Instant.parse("2023-04-13T11:20:00Z"), Instant.parse("2023-04-13T11:21:00Z"));
    }

    @Test
    void somebody_who_waits_hears_of_a_change_at_once() {
        var version = Json.text(parsed(send("GET", "/sandbox/state?as=U0BEN&in=C0GENERAL", "")), "version");
        var waiting = client.sendAsync(
                request("GET", "/sandbox/changes?since=" + version, ""), HttpResponse.BodyHandlers.ofString());

        sandbox.as("U0ADA").say("C0GENERAL", "hello");

        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(answer ->
                        assertThat(Json.text(parsed(answer), "version")).isNotEqualTo(version));
    }

    @Test
    void recordings_are_listed_with_their_source() {
        assertThat(send("GET", "/sandbox/recordings", "").body())
                .contains("dfds-2023-04-11-logs-not-shipped", "MIT", "\"rows\":13", "11 April 2023");
    }

    @Test
    void a_private_conversation_is_nobodys_business_even_by_its_id() {
        var secret = sandbox.workspace().channels().create("hidden", Kind.PRIVATE, "U0ADA");

        assertRefused(
                400,
                send("POST", "/sandbox/act", json("{'as': 'U0BEN', 'do': 'join', 'channel': '%s'}".formatted(secret))),
                "no such conversation");
    }

    private String state(String as, String in) {
        return send("GET", "/sandbox/state?as=" + as + "&in=" + in, "").body();
    }

    private JsonObject act(String body) {
        return parsed(send("POST", "/sandbox/act", json(body)));
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static JsonObject parsed(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void assertRefused(int status, HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.text(parsed(answer), "error")).contains(words);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        try {
            return client.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpRequest request(String method, String path, String body) {
        var content = body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .method(method, content)
                .build();
    }
}
