package debrief.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping as an operator does it. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void it_starts_with_nothing_set_says_that_it_is_ready_and_keeps_the_page_of_the_sandbox_open() {
        try (var server = LibertyServer.in(folder).start().ready()) {
            assertThat(server.get("/health").body()).contains("\"status\":\"UP\"", "letters waiting");
            assertThat(server.get("/health/started").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/slack/events").statusCode()).isEqualTo(405);
            server.stop();
            assertThat(server.log()).contains("The application debrief has stopped successfully");
        }
    }

    @Test
    void a_second_one_on_the_same_data_is_told_who_holds_it() {
        try (var first = LibertyServer.in(folder.resolve("a")).start().ready();
                var second = LibertyServer.in(folder.resolve("b"))
                        .with("DEBRIEF_HOME", folder.resolve("a/data").toString())
                        .start()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> second.log().contains("DEBRIEF CANNOT START"));
            assertThat(second.log()).contains("is in use by another process. Is Debrief running already?");
            assertThat(first.status("/health/ready")).isEqualTo(200);
        }
    }

    @Test
    void half_a_set_of_slack_settings_is_an_error_that_names_all_that_is_missing() {
        try (var server = LibertyServer.in(folder)
                .with("SLACK_SIGNING_SECRET", "shh-8f742231")
                .with("DATABASE_URL", "mysql://nowhere")
                .start()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> server.log().contains("DEBRIEF CANNOT START"));
            assertThat(server.log())
                    .contains("SLACK_BOT_TOKEN is missing", "DATABASE_URL must begin with", "CATALOG is missing")
                    .doesNotContain("shh-8f742231");
        }
    }

    @Test
    void it_starts_while_slack_is_down() {
        try (var server = LibertyServer.in(folder)
                .with("SLACK_BOT_TOKEN", "xoxb-1")
                .with("SLACK_SIGNING_SECRET", "secret")
                .with("SLACK_API_URL", "http://127.0.0.1:9/api/")
                .with(
                        "CATALOG",
                        Path.of("src/main/resources/sandbox/catalog.yml")
                                .toAbsolutePath()
                                .toString())
                .start()
                .ready()) {
            assertThat(server.status("/health/ready")).isEqualTo(200);
        }
    }
}
