package debrief.slack.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import debrief.timeline.HearMessage.Deleted;
import debrief.timeline.HearMessage.Edited;
import debrief.timeline.HearMessage.Posted;
import debrief.timeline.Speaker;
import debrief.timeline.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsTest {
    private static final ChannelId HERE = new ChannelId("C0INC1");
    private static final MessageTs TS = new MessageTs("1681210810.000100");

    private static JsonObject json(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static Posted posted(String fields) {
        return (Posted) Tellings.of(json("""
                        {"type": "message", "channel": "C0INC1", "ts": "1681210810.000100", "event_ts": "1681210810.000100", %s}
                        """.formatted(fields))).orElseThrow();
    }

    @Test
    void a_plain_message() {
        assertThat(posted("\"user\": \"U0BEN\", \"text\": \"a &lt; b, see <https://example.com|graph> <@U0ADA|ada>\""))
                .isEqualTo(new Posted(
                        HERE,
                        TS,
                        new Speaker(new PersonId("U0BEN"), "U0BEN", false),
                        new Words("a < b, see graph (https://example.com) <@U0ADA>", List.of()),
                        null));
    }

    @Test
    void a_reply_that_is_also_sent_to_the_channel() {
        assertThat(posted("""
                        "subtype": "thread_broadcast", "user": "U0BEN", "text": "here too",
                        "thread_ts": "1681210800.000100", "root": {"ts": "1681210800.000100"}
                        """).threadTs()).isEqualTo(new MessageTs("1681210800.000100"));
    }

    @Test
    void a_webhooks_message_with_everything_in_its_attachment() {
        var told = posted("""
                "subtype": "bot_message", "bot_id": "B0ALERTS", "username": "Alerts", "text": "",
                "attachments": [{"title": "Disk is full", "text": "node 4 at 91%", "fallback": "Disk"}]
                """);
        assertThat(told.speaker()).isEqualTo(new Speaker(new PersonId("B0ALERTS"), "Alerts", true));
        assertThat(told.words().text()).isEqualTo("Disk is full\nnode 4 at 91%");
    }

    @Test
    void a_bots_message_without_text_says_what_its_blocks_say() {
        var told = posted("""
                "bot_id": "B0DEPLOY", "user": "U0DEPLOY", "bot_profile": {"name": "Deployments"},
                "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Deployed"}},
                           {"type": "section", "fields": [{"type": "mrkdwn", "text": "checkout 41"}]}]
                """);
        assertThat(told.speaker()).isEqualTo(new Speaker(new PersonId("U0DEPLOY"), "Deployments", true));
        assertThat(told.words().text()).isEqualTo("Deployed\ncheckout 41");
    }

    @Test
    void files_by_name() {
        assertThat(posted("""
                        "subtype": "file_share", "user": "U0BEN", "text": "see",
                        "files": [{"name": "graph.png"}, {"title": "Queue"}, {}]
                        """).words()).isEqualTo(new Words("see", List.of("graph.png", "Queue")));
    }

    @Test
    void what_slack_itself_puts_there_is_said_by_nobody() {
        assertThat(posted("\"subtype\": \"channel_join\", \"user\": \"U0BEN\", \"text\": \"<@U0BEN> has joined\"")
                        .speaker())
                .isEqualTo(new Speaker(null, "Slack", true));
    }

    @Test
    void a_subtype_that_nobody_knows_yet_is_heard_as_a_message() {
        assertThat(posted("\"subtype\": \"hologram\", \"user\": \"U0BEN\", \"text\": \"look\"")
                        .words()
                        .text())
                .isEqualTo("look");
    }

    private static JsonObject changed(String message, String previous) {
        return json("""
                {"type": "message", "subtype": "message_changed", "hidden": true, "channel": "C0INC1",
                 "ts": "1681210850.000200", "event_ts": "1681210850.000200", "message": %s, "previous_message": %s}
                """.formatted(message, previous));
    }

    @Test
    void an_edit_stands_at_the_time_of_the_edit() {
        var event = changed(
                "{\"user\": \"U0BEN\", \"text\": \"three\", \"ts\": \"1681210810.000100\", \"edited\": {\"user\": \"U0BEN\", \"ts\": \"1681210850.000000\"}}",
                "{\"user\": \"U0BEN\", \"text\": \"two\", \"ts\": \"1681210810.000100\"}");
        assertThat(Tellings.of(event))
                .contains(new Edited(
                        HERE,
                        TS,
                        new Speaker(new PersonId("U0BEN"), "U0BEN", false),
                        new Words("three", List.of()),
                        null,
                        new MessageTs("1681210850.000200")));
    }

    @Test
    void a_preview_or_a_counted_reply_tells_nothing() {
        var event = changed(
                "{\"user\": \"U0BEN\", \"text\": \"two\", \"ts\": \"1681210810.000100\", \"reply_count\": 1, \"attachments\": [{\"from_url\": \"https://example.com\", \"text\": \"preview\"}]}",
                "{\"user\": \"U0BEN\", \"text\": \"two\", \"ts\": \"1681210810.000100\"}");
        assertThat(Tellings.of(event)).isEmpty();
        assertThat(Tellings.of(json("{\"subtype\": \"message_replied\", \"channel\": \"C0INC1\"}")))
                .isEmpty();
    }

    @Test
    void a_deletion_and_the_stone_that_a_thread_leaves() {
        assertThat(Tellings.of(json("""
                        {"subtype": "message_deleted", "channel": "C0INC1", "ts": "1681210860.000100",
                         "deleted_ts": "1681210810.000100", "previous_message": {"ts": "1681210810.000100"}}
                        """))).contains(new Deleted(HERE, TS));
        assertThat(Tellings.of(changed(
                        "{\"subtype\": \"tombstone\", \"text\": \"This message was deleted.\", \"ts\": \"1681210810.000100\"}",
                        "{\"text\": \"two\", \"ts\": \"1681210810.000100\"}")))
                .contains(new Deleted(HERE, TS));
    }

    @Test
    void nonsense_is_told_apart() {
        assertThatThrownBy(() -> posted("\"ts\": \"soon\"")).isInstanceOf(IllegalArgumentException.class);
    }
}
