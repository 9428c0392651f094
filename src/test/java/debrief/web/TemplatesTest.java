package debrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates are for rewording: none of them may run code, or let text out unescaped. */
class TemplatesTest {
    private static final Pattern BANNED = Pattern.compile(
            "\\?\\s*(eval|eval_json|interpret|no_esc|new|api|markup_string)\\b|<#noautoesc|<#ftl|style=\"|<script");
    private static final Pattern FREE_ADDRESS = Pattern.compile("(?:href|src|action)=\"\\$\\{(?!href\\()");

    @Test
    void no_template_runs_code_or_lets_text_out_unescaped() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            assertThat(BANNED.matcher(text).find()).as("%s", template).isFalse();
            assertThat(FREE_ADDRESS.matcher(text).find())
                    .as("addresses in %s", template)
                    .isFalse();
        }
    }

    @Test
    void links_lead_to_the_web_or_into_the_site() {
        assertThat(List.of("https://example.com/a", "http://localhost", "/incidents/1", "#e1"))
                .allSatisfy(address -> assertThat(Links.safe(address)).isEqualTo(address));
        assertThat(List.of("javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil", " javascript:1", ""))
                .allSatisfy(address -> assertThat(Links.safe(address)).isEqualTo("#"));
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().matches(".*\\.ftlh?"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
