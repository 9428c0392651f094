package debrief.writeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void no_line_can_begin_a_block() {
        assertThat(MarkdownText.escape("ok\n# Title\n- item\n> quote\n1. one\n=== \n+ plus\n    code"))
                .isEqualTo("ok\\\n\\# Title\\\n\\- item\\\n&gt; quote\\\n1\\. one\\\n\\===\\\n\\+ plus\\\ncode");
    }

    @Test
    void no_text_can_make_a_link_a_picture_a_table_code_or_html() {
        assertThat(MarkdownText.escape("[here](javascript:alert(1)) ![x](y) `a` | b <script>&lt;"))
                .isEqualTo("\\[here\\](javascript:alert(1)) !\\[x\\](y) \\`a\\` \\| b &lt;script&gt;&amp;lt;");
        assertThat(MarkdownText.escape("see https://evil.example or www.evil.example"))
                .isEqualTo("see https\\://evil.example or www\\.evil.example");
    }

    @Test
    void plain_sentences_read_as_before() {
        assertThat(MarkdownText.escape("A node goes not-ready at 14:02 (78% of its memory)!"))
                .isEqualTo("A node goes not-ready at 14:02 (78% of its memory)!");
    }
}
