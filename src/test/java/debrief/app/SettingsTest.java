package debrief.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.shared.PersonId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    Path folder;

    @Test
    void with_nothing_set_the_sandbox_and_an_embedded_database_are_used() {
        var settings = SettingsReader.read(Map.of("DEBRIEF_HOME", folder.toString()));
        assertThat(settings.sandbox()).isTrue();
        assertThat(settings.database().jdbcUrl())
                .startsWith("jdbc:h2:file:" + folder.resolve("debrief"))
                .contains(";WRITE_DELAY=0");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.sandboxPort()).isEqualTo(8081);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
    }

    @Test
    void a_full_set_reaches_slack() {
        var settings = SettingsReader.read(full());
        assertThat(settings.sandbox()).isFalse();
        assertThat(settings.admins()).containsExactly(new PersonId("U0ADA"), new PersonId("U0BEN"));
        assertThat(settings.baseUrl()).isEqualTo(URI.create("https://debrief.example.com"));
        assertThat(settings.database().jdbcUrl())
                .isEqualTo("jdbc:postgresql://db.example.com:5433/debrief?sslmode=require");
        assertThat(settings.database().password()).isEqualTo("s/cr%t");
    }

    @Test
    void all_that_is_missing_or_wrong_is_told_together_by_name() {
        var environment = new HashMap<>(Map.of(
                "SLACK_BOT_TOKEN", "xoxp-1",
                "DATABASE_URL", "postgres://debrief@db.example.com/debrief",
                "PORT", "eighty",
                "SLACK_API_URL", "http://slack.example.com/api/",
                "DEBRIEF_ADMINS", "ada",
                "BASE_URL", "debrief.example.com",
                "CATALOG", "/nowhere/catalog.yml"));
        assertThatThrownBy(() -> SettingsReader.read(environment))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("SLACK_BOT_TOKEN must begin with xoxb-")
                .hasMessageContaining("SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) is missing")
                .hasMessageContaining("SLACK_API_URL: must be an https address")
                .hasMessageContaining("PORT: must be a port number")
                .hasMessageContaining("DEBRIEF_ADMINS: Not a Slack user id: ada")
                .hasMessageContaining("BASE_URL: must be an address")
                .hasMessageContaining("DEBRIEF_KEY is missing")
                .hasMessageContaining("CATALOG names /nowhere/catalog.yml, which does not exist");
    }

    @Test
    void secrets_are_not_in_what_is_logged() {
        var environment = new HashMap<>(full());
        environment.put("DATABASE_URL", "jdbc:postgresql://db/debrief?user=debrief&password=geheim");
        assertThat(SettingsReader.read(environment).toString()).doesNotContain("xoxb-1", "shh", "geheim", KEY);
    }

    @Test
    void the_key_is_made_once_and_for_its_owner_only() throws IOException {
        var place = KeyFile.place(Map.of("XDG_CONFIG_HOME", folder.toString()));
        var key = KeyFile.readOrMake(place);
        assertThat(KeyFile.readOrMake(place)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_reference_page_lists_exactly_the_settings_that_are_read() throws IOException {
        var read = names(
                "(?:get|read|file)\\(\\s*\"([A-Z_]+)\"", Path.of("src/main/java/debrief/app/SettingsReader.java"));
        read.add("LISTEN_ON"); // read by the server's own configuration
        assertThat(names("(?m)^\\| `([A-Z_]+)` \\|", Path.of("docs/reference/settings.md")))
                .isEqualTo(read);
    }

    private static TreeSet<String> names(String pattern, Path file) throws IOException {
        var names = new TreeSet<String>();
        var found = Pattern.compile(pattern).matcher(Files.readString(file));
        while (found.find()) names.add(found.group(1));
        return names;
    }

    private Map<String, String> full() {
        try {
            var catalog = Files.writeString(folder.resolve("catalog.yml"), "teams: []");
            return Map.of(
                    "SLACK_BOT_TOKEN", "xoxb-1",
                    "SLACK_SIGNING_SECRET", "shh",
                    "DATABASE_URL", "postgres://debrief:s%2Fcr%25t@db.example.com:5433/debrief?sslmode=require",
                    "DEBRIEF_KEY", KEY,
                    "DEBRIEF_ADMINS", "U0ADA, U0BEN",
                    "BASE_URL", "https://debrief.example.com/",
                    "CATALOG", catalog.toString());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
