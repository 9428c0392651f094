package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.shared.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MrkdwnTest {
    @Test
    void what_people_typed_shows_as_typed_and_calls_nobody() {
        assertThat(Mrkdwn.escape("a < b && <!channel> <@U0ADA>"))
                .isEqualTo("a &lt; b &amp;&amp; &lt;!channel&gt; &lt;@U0ADA&gt;");
        assertThat(Mrkdwn.escape("@here @channel @everyone")).doesNotContain("@here", "@channel", "@everyone");
        assertThat(Mrkdwn.escape("ada@heredity.example")).isEqualTo("ada@heredity.example");
        assertThat(Mrkdwn.escape("one\ntwo\0\u202Eevil\uD800")).isEqualTo("one\ntwoevil");
        assertThat(Mrkdwn.escape("😀 ok")).isEqualTo("😀 ok");
    }

    @Test
    void a_moment_is_a_date_in_the_readers_zone() {
        assertThat(Mrkdwn.date(Instant.ofEpochSecond(1_700_000_000), "{date_short_pretty} at {time}", "22:13 UTC"))
                .isEqualTo("<!date^1700000000^{date_short_pretty} at {time}|22:13 UTC>");
        assertThat(Mrkdwn.date(Instant.EPOCH, "{time}", "<!channel>|")).isEqualTo("<!date^0^{time}|&lt;!channel&gt; >");
    }

    @Test
    void only_web_addresses_become_links() {
        assertThat(Mrkdwn.link("https://example.com/a?b=1&c=2|3>", "x|<y>"))
                .isEqualTo("<https://example.com/a?b=1&amp;c=2%7C3%3E|x|&lt;y&gt;>");
        assertThat(Mrkdwn.link("javascript:alert(1)", "click")).isEqualTo("click");
        assertThat(Mrkdwn.link("HTTP://example.com", "up")).isEqualTo("<HTTP://example.com|up>");
    }

    @Test
    void nothing_is_cut_in_the_middle() {
        assertThat(Mrkdwn.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Mrkdwn.cut("abc &amp; def", 8)).isEqualTo("abc…");
        assertThat(Mrkdwn.cut("see " + Mrkdwn.mention(new PersonId("U0ADA")) + " there", 9))
                .isEqualTo("see…");
        assertThat(Mrkdwn.cut("a😀bc", 3)).isEqualTo("a…");
        assertThat(Mrkdwn.cutPlain("a & b < c", 6)).isEqualTo("a & b…");
        for (int most = 2; most < 60; most++) {
            assertThat(Mrkdwn.cut("&lt;&gt;&amp;<https://example.com|a b>😀😀 and <@U0ADA> said &lt;b&gt;", most))
                    .hasSizeLessThanOrEqualTo(most)
                    .doesNotContainPattern("<[^>]*$|&[a-z]*…|\\p{Cs}");
        }
    }

    @Test
    void what_people_said_reads_as_plain_words() {
        assertThat(Mrkdwn.read(
                        "<@U0ADA> see <#C1|general>, <https://example.com|the page> &amp; <https://example.com>"
                                + " <!here> <!date^1^{time}|10:00> a &lt; b",
                        id -> id.equals("U0ADA") ? "Ada" : id))
                .isEqualTo("@Ada see #general, the page (https://example.com) & https://example.com @here 10:00 a < b");
    }
}
