package debrief.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.sandbox.blocks.BlockRules;
import debrief.sandbox.blocks.ViewRules;
import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class LimitsTest extends ASandbox {
    @Test
    void a_channel_takes_a_short_burst_and_then_a_message_a_second() {
        withSettableTime();
        for (int i = 0; i < 5; i++) assertThat(post(GENERAL)).isEqualTo(200);
        assertThat(post(GENERAL)).isEqualTo(429);
        assertThat(post("C0LEARNING")).isEqualTo(200);
        realTime.tick(Duration.ofSeconds(1));
        assertThat(post(GENERAL)).isEqualTo(200);
        assertThat(post(GENERAL)).isEqualTo(429);
    }

    @Test
    void a_method_over_its_tier_is_told_when_to_come_again() {
        withSettableTime();
        for (int i = 0; i < 20; i++) bot.call("users.list");
        var over = bot.send("xoxb-sandbox-0001", "users.list");
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(over.headers().firstValue("retry-after")).contains("3");
        assertThat(over.body()).isEqualTo("{\"ok\":false,\"error\":\"ratelimited\"}");
        assertThat(error(bot.call("auth.test"))).isEqualTo("ok");
        sandbox.limits().relaxed();
        assertThat(error(bot.call("users.list"))).isEqualTo("ok");
    }

    @Test
    void a_section_of_3001_characters_is_pointed_at() {
        var blocks = json("{\"b\": [{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"%s\"}}]}"
                .formatted("x".repeat(3_001)));
        var answer = bot.call("chat.postMessage", "channel", GENERAL, "text", "t", "blocks", blocks.get("b"));
        assertThat(error(answer)).isEqualTo("invalid_blocks");
        assertThat(Json.texts(Json.inner(answer, "response_metadata"), "messages"))
                .containsExactly("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void blocks_are_held_to_their_shapes() {
        assertThat(problems("{\"type\": \"poem\"}")).contains("unsupported type: poem");
        assertThat(problems("{\"type\": \"divider\", \"text\": \"x\"}")).contains("invalid additional property: text");
        assertThat(problems("{\"type\": \"header\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"x\"}}"))
                .contains("must be of type: plain_text");
        assertThat(problems("{\"type\": \"actions\", \"elements\": [{\"type\": \"button\"}]}"))
                .contains("missing required field: text [json-pointer:/blocks/0/elements/0]");
        assertThat(problems("{\"type\": \"actions\", \"elements\": [{\"type\": \"static_select\", \"options\": []}]}"))
                .contains("no fewer than 1 items allowed");
        var option = "{\"text\": {\"type\": \"plain_text\", \"text\": \"a\"}, \"value\": \"%s\"}";
        assertThat(problems("{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"a\"}, \"accessory\":"
                        + " {\"type\": \"overflow\", \"options\": ["
                        + String.join(",", Collections.nCopies(6, option.formatted("a"))) + "]}}"))
                .contains("no more than 5 items allowed");
        assertThat(problems("{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"a\"}, \"accessory\":"
                        + " {\"type\": \"overflow\", \"options\": [" + option.formatted("v".repeat(151)) + "]}}"))
                .contains("must be less than 151 characters");
    }

    @Test
    void modals_with_inputs_need_a_submit_and_short_titles() {
        var view = json("""
                {"type": "modal", "title": {"type": "plain_text", "text": "A title of more than 24 characters"},
                 "blocks": [{"type": "input", "label": {"type": "plain_text", "text": "a"},
                             "element": {"type": "plain_text_input", "action_id": "a"}}]}""");
        assertThat(ViewRules.ofModal(view).toString())
                .contains("must be less than 25 characters [json-pointer:/view/title/text]")
                .contains("must have a submit");
    }

    private int post(String channel) {
        return bot.send("xoxb-sandbox-0001", "chat.postMessage", "channel", channel, "text", "x")
                .statusCode();
    }

    private static String problems(String block) {
        return BlockRules.ofMessage(json("{\"b\": [" + block + "]}").getAsJsonArray("b"))
                .toString();
    }
}
