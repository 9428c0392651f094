package debrief.sandbox.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
    private static final String FACTS = """
            time\tactor_role\tevent
            2024-09-20T11:22\tdeployment pipeline\tA queued change runs
            2024-09-20T11:21\tplatform engineer\tResumes a pipeline
            2024-09-20T11:26\tservice team user\tReports a service unreachable
            """;

    @Test
    void the_shipped_recordings_name_their_source_and_someone_for_every_role() {
        assertThat(Recordings.shipped().all()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(recording -> {
            assertThat(recording.cast().source()).contains("MIT");
            assertThat(recording.cast().speak().keySet())
                    .containsAll(recording.rows().stream().map(Row::role).toList());
            assertThat(recording.cast().declare().services()).isNotEmpty();
            assertThat(recording.cast().pinned()).hasSizeGreaterThanOrEqualTo(8);
        });
    }

    @Test
    void times_are_read_in_the_zone_of_the_cast() {
        var recording = Objects.requireNonNull(Recordings.shipped().named("moj-2024-07-25-logs-lost"));

        assertThat(recording.begins()).isEqualTo(Instant.parse("2024-07-25T11:10:00Z"));
    }

    @Test
    void a_folder_adds_recordings_with_and_without_a_cast(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("moj-2024-09-20-route-tables.tsv"), FACTS);
        Files.writeString(folder.resolve("INDEX.tsv"), "name\ttz\nmoj-2024-09-20-route-tables\tEurope/London\n");
        Files.createDirectories(folder.resolve("with-cast"));
        Files.writeString(folder.resolve("with-cast/timeline.tsv"), FACTS);
        Files.writeString(
                folder.resolve("with-cast/cast.yml"),
                "title: Routes gone\ndeclare: {row: 3, by: U0CHEN}\npin: [1, 3]\n");

        var recordings = Recordings.with(folder);

        var plain = Objects.requireNonNull(recordings.named("moj-2024-09-20-route-tables"));
        assertThat(plain.cast().title()).isEqualTo("Route tables");
        assertThat(plain.begins()).isEqualTo(Instant.parse("2024-09-20T10:21:00Z"));
        assertThat(plain.rows()).extracting(Row::role).first().isEqualTo("platform engineer");
        assertThat(plain.cast().pinned()).containsExactly(1, 2, 3);
        assertThat(plain.cast().declare().row()).isEqualTo(1);
        assertThat(plain.cast().speak()).containsEntry("deployment pipeline", "B0DEPLOY");
        assertThat(plain.cast().speak().get("service team user")).startsWith("U0");
        var own = Objects.requireNonNull(recordings.named("with-cast"));
        assertThat(own.cast().declare().by()).isEqualTo("U0CHEN");
        assertThat(own.cast().pinned()).containsExactly(1, 3);
    }

    @Test
    void a_file_that_is_no_timeline_is_passed_over_and_a_broken_one_left_out(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("LABELS.tsv"), "name\trow\ttime\ttags\nx\t1\t2024\tO\n");
        Files.writeString(folder.resolve("broken.tsv"), "time\tactor_role\tevent\nyesterday\talert\tRings\n");

        assertThat(Recordings.with(folder).all())
                .hasSameSizeAs(Recordings.shipped().all());
    }

    @Test
    void a_cast_that_names_a_row_that_is_not_there_is_refused_by_name() {
        var rows = TimelineFile.rows("facts", FACTS, ZoneOffset.UTC);

        assertThatThrownBy(() -> CastFile.read("facts", "declare: {row: 9}", rows, ZoneOffset.UTC))
                .hasMessage("facts: declare: row is not a number from 1 to 3");
        assertThatThrownBy(() -> CastFile.read("facts", "pin: [7]", rows, ZoneOffset.UTC))
                .hasMessageContaining("pin");
    }

    @Test
    void moves_keep_who_and_where_until_another_is_named() {
        var rows = TimelineFile.rows("facts", FACTS, ZoneOffset.UTC);
        var cast = CastFile.read("facts", """
                then:
                  - {as: U0INES, command: /debrief start}
                  - {click: Open, perhaps: true}
                  - {as: U0BEN, in: C0PLATFORM, fill: {What: A}, submit: true}
                """, rows, ZoneOffset.UTC);

        assertThat(cast.then()).extracting(Move::as).containsExactly("U0INES", "U0INES", "U0BEN");
        assertThat(cast.then()).extracting(Move::in).isEqualTo(List.of("incident", "incident", "C0PLATFORM"));
        assertThat(cast.then().get(1).perhaps()).isTrue();
    }
}
