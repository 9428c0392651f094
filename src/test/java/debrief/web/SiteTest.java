package debrief.web;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.support.TellingHouse;
import debrief.support.TestDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static final Request.Origin HERE = new Request.Origin("127.0.0.1:9080", "127.0.0.1", false);

    private final TellingHouse house = new TellingHouse(TestDb.h2());

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incidents", "/writeups", "/actions", "/letters", "/style.css", "/icon.svg"})
    void every_list_answers_before_anything_happened(String path) {
        var answer = house.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'self'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void an_empty_start_page_says_what_to_do_first() {
        assertThat(house.get("/").text()).contains("/incident new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/incidents/1",
                "/incidents/0",
                "/incidents/99999999999999999999",
                "/incidents/1/writeup",
                "/actions/1",
                "/incidents/-1",
                "/incidents/1/",
                "/../pom.xml",
                "/templates/pages/layout.ftlh",
                "/style.css/",
                "/WEB-INF/web.xml"
            })
    void what_is_not_there_is_a_plain_page(String path) {
        var answer = house.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is nothing here").doesNotContain("Exception", "debrief.");
    }

    @Test
    void pages_are_only_read() {
        var answer = house.site.answer(new Request("POST", "/incidents", Map.of(), HERE));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void an_address_with_control_characters_is_refused() {
        assertThat(house.get("/incidents/\u0000").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "debrief.example.com, 127.0.0.1, false",
        "localhost.evil.example, 127.0.0.1, false",
        "127.0.0.1.nip.io, 127.0.0.1, false",
        "'', 127.0.0.1, false",
        "localhost, 10.0.0.7, false",
        "localhost, 127.0.0.1, true"
    })
    void others_than_this_machine_are_told_so(String host, String address, boolean forwarded) {
        var from = new Request.Origin(host, address, forwarded);
        var answer = house.site.answer(new Request("GET", "/", Map.of(), from));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("for this machine only");
    }

    @ParameterizedTest
    @CsvSource({"localhost, 127.0.0.1", "'[::1]:9080', 0:0:0:0:0:0:0:1", "LOCALHOST:80, ::1"})
    void this_machine_is_admitted_by_each_of_its_names(String host, String address) {
        assertThat(LoopbackOnly.admits(new Request.Origin(host, address, false)))
                .isTrue();
    }

    @Test
    void what_fails_has_a_reference_and_no_trace() {
        house.house.db.close();
        var answer = house.get("/incidents");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).containsPattern("reference: [0-9a-f]{8}\\.").doesNotContain("Exception", "jdbc");
    }

    @Test
    void hostile_words_stay_words() {
        var id = house.incident("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)> ${7*7} #{7*7}", false);
        house.said(BEN, "<!channel> \u202E<svg/onload=alert(1)> [[${7*7}]] {{7*7}} <@U0ADA>");
        house.writeups.publish.run(id, ADA);
        for (var path : List.of("/", "/incidents", "/incidents/" + id, "/incidents/" + id + "/writeup", "/writeups")) {
            assertThat(house.get(path).text())
                    .as(path)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script", "<img", "<svg/", "49", "\u202E", "U0ADA", "Ada Lindqvist");
        }
    }

    @Test
    void a_restricted_incident_is_on_no_page() {
        var id = house.incident("Odd sign-ins", "Nobody noticed", true);
        house.writeups.publish.run(id, ADA);
        for (var path :
                List.of("/", "/incidents", "/writeups", "/incidents/" + id, "/incidents/" + id + "/writeup.md")) {
            assertThat(house.get(path).text()).as(path).doesNotContain("Odd sign-ins", "Nobody noticed");
        }
        assertThat(house.get("/incidents/" + id).status()).isEqualTo(404);
        assertThat(house.get("/incidents/" + id + "/writeup").status()).isEqualTo(404);
        assertThat(house.get("/incidents/" + id + "/writeup.md").status()).isEqualTo(404);
    }

    @Test
    void a_list_is_narrowed_by_its_address() {
        house.incident("Central logs are missing", "", false);
        assertThat(house.get("/incidents", Map.of("state", List.of("open"))).text())
                .contains("Central logs");
        assertThat(house.get("/incidents", Map.of("state", List.of("resolved"))).text())
                .contains("No incident fits these choices")
                .doesNotContain("Central logs");
        assertThat(house.get("/incidents", Map.of("service", List.of("<script>")))
                        .text())
                .doesNotContain("<script>");
    }

    @Test
    void markdown_is_a_file_to_keep() throws Exception {
        var id = ToldIncident.play(house);
        var answer = house.get("/incidents/" + id + "/writeup.md");
        assertThat(answer.type()).startsWith("text/markdown");
        assertThat(answer.headers()).containsEntry("Content-Disposition", "attachment; filename=\"write-up-1.md\"");
        assertThat(answer.text()).contains("# Cluster nodes go not-ready", "## Contributing factors", "## Amendment 1");
        assertThat(house.get("/incidents/" + id + "/writeup").text())
                .contains("<svg class=\"panel\"", "How it looked from different seats")
                .doesNotContain("Ada Lindqvist", "Ben Okafor", "<@");
    }

    @Test
    void an_action_shows_what_it_came_out_of_and_what_happened_to_it() throws Exception {
        var incident = ToldIncident.play(house);
        assertThat(house.get("/actions").text()).contains("Tell the owners of a workload", "Accepted", "Nobody yet");
        assertThat(house.get("/actions/1").text())
                .contains("Came out of", "/incidents/" + incident, "Platform accepted this.", "paged in a drill");
        assertThat(house.get("/actions", Map.of("state", List.of("DONE"))).text())
                .contains("No action fits these choices");
        assertThat(house.get("/").text()).contains("Write down who to ask about the status page");
    }

    @Test
    void an_action_of_a_restricted_incident_is_on_no_page() {
        var incident = house.incident("Odd sign-ins", "Nobody noticed", true);
        house.action(incident, "Turn off the old sign-in", "nobody can use it");
        for (var path : List.of("/", "/actions", "/actions/1")) {
            assertThat(house.get(path).text()).as(path).doesNotContain("old sign-in", "Odd sign-ins");
        }
    }

    @Test
    void a_review_that_is_coming_is_on_the_start_page_unless_it_is_restricted() {
        var incident = house.incident("Central logs are missing", "Nobody can search logs", false);
        var restricted = house.incident("Odd sign-ins", "Nobody noticed", true);
        for (var id : List.of(incident, restricted)) house.house.incidents.resolve.run(id, ADA);
        house.house.jobs.worker.runDue();
        assertThat(house.get("/").text())
                .containsSubsequence("Reviews coming", "Central logs are missing", "Actions that nobody owns")
                .doesNotContain("Odd sign-ins");
    }
}
