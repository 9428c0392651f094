package debrief.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.sandbox.api.CallFault;
import debrief.sandbox.workspace.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebApiTest extends ASandbox {
    @Test
    void an_unknown_method_is_named_as_such() {
        assertThat(error(bot.call("chat.shout"))).isEqualTo("unknown_method");
    }

    @Test
    void tokens_are_asked_for_and_told_apart() {
        assertThat(bot.send("", "auth.test").body()).contains("not_authed");
        assertThat(bot.send("xoxb-other", "auth.test").body()).contains("invalid_auth");
        assertThat(bot.send("xapp-sandbox-0001", "auth.test").body()).contains("not_allowed_token_type");
        assertThat(bot.send("xoxb-sandbox-0001", "apps.connections.open").body())
                .contains("not_allowed_token_type");
        sandbox.callFaults().revokeToken(true);
        assertThat(error(bot.call("auth.test"))).isEqualTo("token_revoked");
    }

    @Test
    void a_form_with_the_token_in_it_is_as_good_as_json() {
        var form = HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + "auth.test"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=xoxb-sandbox-0001"))
                .build();
        assertThat(bot.send(form).body()).contains("\"user_id\":\"U0DEBRIEF\"");
    }

    @Test
    void a_scope_that_the_manifest_does_not_name_is_missing() {
        var answer = bot.call("conversations.join", "channel", GENERAL);
        assertThat(error(answer)).isEqualTo("missing_scope");
        assertThat(answer.get("needed").getAsString()).isEqualTo("channels:join");
        assertThat(answer.get("provided").getAsString()).contains("chat:write");
        assertThat(error(bot.call("conversations.create", "name", "secret", "is_private", true)))
                .isEqualTo("missing_scope");
    }

    @Test
    void every_answer_tells_the_scopes() {
        var response = bot.send(SandboxOptions.SECRETS.botToken(), "auth.test");
        assertThat(response.headers().firstValue("x-oauth-scopes").orElse("")).contains("chat:write");
    }

    @Test
    void channel_names_are_checked_and_taken_once() {
        assertThat(error(bot.call("conversations.create", "name", "inc-1-logs")))
                .isEqualTo("ok");
        assertThat(error(bot.call("conversations.create", "name", "inc-1-logs")))
                .isEqualTo("name_taken");
        assertThat(error(bot.call("conversations.create", "name", "Inc 1"))).isEqualTo("invalid_name_specials");
        assertThat(error(bot.call("conversations.create", "name", "x".repeat(81))))
                .isEqualTo("invalid_name_maxlength");
        assertThat(error(bot.call("conversations.create", "name", "__"))).isEqualTo("invalid_name_punctuation");
    }

    @Test
    void a_channel_without_the_bot_is_closed_to_it() {
        var channel = sandbox.as("U0ADA").create("quiet", false);
        assertThat(error(bot.call("chat.postMessage", "channel", channel, "text", "hello")))
                .isEqualTo("not_in_channel");
        assertThat(error(bot.call("conversations.history", "channel", channel))).isEqualTo("not_in_channel");
        var hidden = sandbox.as("U0ADA").create("hidden", true);
        assertThat(error(bot.call("chat.postMessage", "channel", hidden, "text", "hello")))
                .isEqualTo("channel_not_found");
    }

    @Test
    void inviting_is_all_or_nothing() {
        var answer = bot.call("conversations.invite", "channel", "C0PLATFORM", "users", "U0DANA,U0ADA");
        assertThat(error(answer)).isEqualTo("already_in_channel");
        assertThat(Json.objects(answer, "errors")).hasSize(1);
        assertThat(sandbox.workspace().channels().get("C0PLATFORM").members()).doesNotContain("U0DANA");
        assertThat(error(bot.call("conversations.invite", "channel", "C0PLATFORM", "users", "U0DANA,U0EMIL")))
                .isEqualTo("ok");
    }

    @Test
    void metadata_comes_back_only_when_asked_for() {
        var metadata = Json.object("event_type", "sent", "event_payload", Json.object("key", "k1"));
        bot.call("chat.postMessage", "channel", GENERAL, "text", "hello", "metadata", metadata);
        assertThat(bot.call("conversations.history", "channel", GENERAL).toString())
                .doesNotContain("k1");
        assertThat(bot.call("conversations.history", "channel", GENERAL, "include_all_metadata", true)
                        .toString())
                .contains("k1");
    }

    @Test
    void history_pages_newest_first_and_leaves_replies_to_their_thread() {
        var ada = sandbox.as("U0ADA");
        var first = ada.say(GENERAL, "one");
        ada.reply(GENERAL, first, "a reply", false);
        ada.say(GENERAL, "two");
        var page = bot.call("conversations.history", "channel", GENERAL, "limit", 1);
        assertThat(Json.objects(page, "messages").getFirst().get("text").getAsString())
                .isEqualTo("two");
        var cursor = Json.text(Json.inner(page, "response_metadata"), "next_cursor");
        var next = bot.call("conversations.history", "channel", GENERAL, "limit", 1, "cursor", cursor);
        assertThat(Json.objects(next, "messages").getFirst().get("text").getAsString())
                .isEqualTo("one");
        var thread = bot.call("conversations.replies", "channel", GENERAL, "ts", first);
        assertThat(Json.list(thread, "messages")).hasSize(2);
        assertThat(error(bot.call("conversations.replies", "channel", GENERAL, "ts", "1.000000")))
                .isEqualTo("thread_not_found");
    }

    @Test
    void only_its_own_messages_are_the_bots_to_change() {
        var theirs = sandbox.as("U0ADA").say(GENERAL, "mine");
        assertThat(error(bot.call("chat.update", "channel", GENERAL, "ts", theirs, "text", "yours")))
                .isEqualTo("cant_update_message");
        var own = Json.text(bot.call("chat.postMessage", "channel", GENERAL, "text", "a"), "ts");
        assertThat(error(bot.call("chat.update", "channel", GENERAL, "ts", own, "text", "x".repeat(4_001))))
                .isEqualTo("msg_too_long");
        assertThat(error(bot.call("chat.update", "channel", GENERAL, "ts", own, "text", "b")))
                .isEqualTo("ok");
    }

    @Test
    void posting_to_a_person_lands_in_the_direct_messages() {
        var answer = bot.call("chat.postMessage", "channel", "U0ADA", "text", "psst");
        assertThat(Json.text(answer, "channel")).isEqualTo("D0ADA");
        assertThat(error(bot.call("chat.postMessage", "channel", "U0ADA"))).isEqualTo("no_text");
    }

    @Test
    void a_whisper_is_seen_by_one_person_and_by_no_history() {
        var answer = bot.call("chat.postEphemeral", "channel", GENERAL, "user", "U0ADA", "text", "for you");
        assertThat(answer.has("message_ts")).isTrue();
        assertThat(sandbox.workspace().messages().ephemerals(GENERAL, "U0ADA")).hasSize(1);
        assertThat(sandbox.workspace().messages().ephemerals(GENERAL, "U0BEN")).isEmpty();
        assertThat(bot.call("conversations.history", "channel", GENERAL).toString())
                .doesNotContain("for you");
        assertThat(error(bot.call("chat.postEphemeral", "channel", "C0PLATFORM", "user", "U0DANA", "text", "x")))
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void marks_are_set_once() {
        var ts = sandbox.as("U0ADA").say(GENERAL, "look");
        assertThat(error(bot.call("reactions.add", "channel", GENERAL, "timestamp", ts, "name", "eyes")))
                .isEqualTo("ok");
        assertThat(error(bot.call("reactions.add", "channel", GENERAL, "timestamp", ts, "name", "eyes")))
                .isEqualTo("already_reacted");
        assertThat(error(bot.call("pins.add", "channel", GENERAL, "timestamp", ts)))
                .isEqualTo("ok");
        assertThat(error(bot.call("pins.add", "channel", GENERAL, "timestamp", ts)))
                .isEqualTo("already_pinned");
        assertThat(error(bot.call(
                        "bookmarks.add", "channel_id", GENERAL, "title", "t", "type", "link", "link", "ftp://x")))
                .isEqualTo("invalid_link");
    }

    @Test
    void a_file_is_announced_uploaded_completed_once_and_fetched() {
        var asked = bot.call("files.getUploadURLExternal", "filename", "review.ics", "length", 5);
        var id = Json.text(asked, "file_id");
        var files = List.of(Json.object("id", id, "title", "Review"));
        var early = bot.call("files.completeUploadExternal", "files", Json.array(files), "channel_id", GENERAL);
        assertThat(error(early)).isEqualTo("file_not_found");
        var upload = HttpRequest.newBuilder(URI.create(Json.text(asked, "upload_url")))
                .POST(HttpRequest.BodyPublishers.ofByteArray("BEGIN".getBytes(StandardCharsets.UTF_8)))
                .build();
        assertThat(bot.send(upload).statusCode()).isEqualTo(200);
        var done = bot.call("files.completeUploadExternal", "files", Json.array(files), "channel_id", GENERAL);
        assertThat(error(done)).isEqualTo("ok");
        assertThat(error(bot.call("files.completeUploadExternal", "files", Json.array(files), "channel_id", GENERAL)))
                .isEqualTo("file_not_found");
        assertThat(sandbox.workspace().messages().all(GENERAL).toString()).contains("file_share", "review.ics");
        var address = Json.text(Json.objects(done, "files").getFirst(), "url_private");
        var fetch = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer xoxb-sandbox-0001");
        assertThat(bot.send(fetch.build()).body()).isEqualTo("BEGIN");
        assertThat(bot.send(HttpRequest.newBuilder(URI.create(address)).build()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void faults_strike_the_next_call_and_every_call_is_noted() {
        sandbox.callFaults().next("chat.postMessage", new CallFault.TooMany(Duration.ofSeconds(7)));
        sandbox.callFaults().next("chat.postMessage", new CallFault.Refuse("restricted_action"));
        sandbox.callFaults().next("chat.postMessage", new CallFault.CutAfterEffect());
        var limited = bot.send("xoxb-sandbox-0001", "chat.postMessage", "channel", GENERAL, "text", "1");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("retry-after")).contains("7");
        assertThat(error(bot.call("chat.postMessage", "channel", GENERAL, "text", "2")))
                .isEqualTo("restricted_action");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> bot.call("chat.postMessage", "channel", GENERAL, "text", "3"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sandbox.workspace().messages().all(GENERAL)).hasSize(1);
        assertThat(sandbox.calls().of("chat.postMessage")).hasSize(3);
    }
}
