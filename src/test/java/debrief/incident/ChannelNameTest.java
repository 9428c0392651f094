package debrief.incident;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.support.AnIncident;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelNameTest {
    @ParameterizedTest
    @CsvSource({
        "Central logs are missing, 1, inc-2023-02-14-central-logs-are-missing",
        "Central logs are missing, 3, inc-2023-02-14-central-logs-are-missing-3",
        "Über-Störung: Zahlung & Kasse!, 1, inc-2023-02-14-uber-storung-zahlung-kasse",
        "決済が失敗する, 1, inc-2023-02-14-7",
    })
    void a_title_in_any_language_becomes_a_name_that_slack_takes(String title, int attempt, String name) {
        assertThat(ChannelName.of(titled(title), attempt)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"1", "12"})
    void a_long_title_is_cut_at_a_word(int attempt) {
        var name = ChannelName.of(titled("the queue of the checkout backs up and nobody can pay ".repeat(3)), attempt);
        assertThat(name).hasSizeLessThanOrEqualTo(80).matches("inc-2023-02-14-[a-z-]+[a-z](-12)?");
    }

    private static Incident titled(String title) {
        var at = Instant.parse("2023-02-14T09:33:00Z");
        return new Incident(
                new IncidentId(7),
                title,
                "",
                Severity.SEV2,
                Status.INVESTIGATING,
                List.of(),
                false,
                AnIncident.ADA,
                at,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
