package debrief.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.shared.PersonId;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final String YAML = """
            announcements: C0LEARNING
            facilitators: [U0INES]
            teams:
              - {id: platform, name: Platform, channel: C0PLATFORM, members: [U0ADA, U0BEN], on_call: [U0ADA]}
            services:
              - {id: log-shipper, name: Log shipper, owner: platform, also_called: [fluentd]}
              - {id: logs, name: Central logs, owner: platform}
            """;

    @Test
    void a_service_leads_to_the_team_that_owns_it() {
        var catalog = CatalogFile.read(YAML);
        assertThat(catalog.ownerOf(new ServiceId("log-shipper")))
                .get()
                .extracting(Team::name)
                .isEqualTo("Platform");
        assertThat(catalog.ownerOf(new ServiceId("unheard-of"))).isEmpty();
        assertThat(catalog.teamOf(new PersonId("U0BEN"))).isPresent();
    }

    @Test
    void services_are_recognised_in_text_by_any_of_their_names_as_whole_words() {
        var catalog = CatalogFile.read(YAML);
        assertThat(catalog.namedIn("FluentD stopped, and the central logs are behind"))
                .extracting(Service::name)
                .containsExactly("Central logs", "Log shipper");
        assertThat(catalog.namedIn("a catalogs page")).isEmpty();
    }

    @Test
    void all_faults_of_the_file_are_told_at_once() {
        assertThatThrownBy(() -> CatalogFile.read("""
                        teams:
                          - {id: Platform, name: Platform, channel: general}
                        services:
                          - {id: logs, name: Logs, owner: nobody}
                          - {id: logs, owner: nobody}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower-case")
                .hasMessageContaining("Not a Slack channel id: general")
                .hasMessageContaining("service logs has no name")
                .hasMessageContaining("service logs stands twice")
                .hasMessageContaining("owned by nobody");
    }

    @Test
    void an_empty_file_is_an_empty_list_of_faults_about_itself() {
        assertThatThrownBy(() -> CatalogFile.read("just words")).hasMessageContaining("not a list of names and values");
    }
}
