package debrief.writeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void slack_s_markup_becomes_what_people_saw() {
        assertThat(PlainText.of(
                        "<!channel> see <https://example.com/a|the graph> in <#C0ONE|ops> &amp; <mailto:a@b.c>"))
                .isEqualTo("@channel see the graph (https://example.com/a) in #ops & mailto:a@b.c");
        assertThat(PlainText.of("<!date^1392734382^{date}|18 February 2014>")).isEqualTo("18 February 2014");
    }

    @Test
    void escaped_text_is_opened_once_only() {
        assertThat(PlainText.of("&amp;lt;b&amp;gt; &lt;i&gt;")).isEqualTo("&lt;b&gt; <i>");
    }

    @Test
    void what_nobody_sees_is_left_out() {
        assertThat(PlainText.of("a\u0000b\u202Ec\u2066d\u0007e")).isEqualTo("abcde");
    }
}
