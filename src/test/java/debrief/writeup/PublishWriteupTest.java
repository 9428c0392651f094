package debrief.writeup;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.ChannelId;
import debrief.support.TellingHouse;
import debrief.support.TestDb;
import debrief.writeup.Amendment.Item;
import debrief.writeup.Article.Findings;
import debrief.writeup.Article.Remark;
import debrief.writeup.Article.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishWriteupTest {
    private final TellingHouse house = new TellingHouse(TestDb.h2());
    private final List<ReaderFound> told = new ArrayList<>();

    {
        house.house.jobs.letters.handler(ReaderFound.class, "Recorded", told::add);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_is_made_of_what_was_said_by_role() {
        var id = incident("Nobody can search logs");
        house.said(BEN, "Ben Okafor restarts the shipper, says <@U0ADA>; key AKIA" + "IOSFODNN7EXAMPLE");
        var article = published(id).article();
        assertThat(article.timeline()).hasSize(2).last().satisfies(moment -> {
            assertThat(moment.role()).isEqualTo("Platform responder");
            assertThat(moment.said())
                    .isEqualTo("Platform responder restarts the shipper, says Incident commander; key"
                            + " [removed: looks like a secret]");
            assertThat(moment.source()).startsWith("https://example.slack.com/archives/C0INCIDENT/p");
            assertThat(moment.lane()).isEqualTo("Platform");
        });
        assertThat(article.audience()).contains("Teams that build on Log shipper", "Whoever is on call for Platform");
    }

    @Test
    void what_users_met_must_be_said_first() {
        var id = incident("");
        assertThat(house.writeups.publish.run(id, ADA))
                .isEqualTo(new PublishWriteup.Outcome.NotYet(List.of(Missing.IMPACT)));
    }

    @Test
    void the_review_must_be_far_enough() {
        var id = incident("Nobody can search logs");
        house.told = new Told(Findings.none(), null, List.of(Missing.FACTORS));
        assertThat(house.writeups.publish.run(id, ADA))
                .isEqualTo(new PublishWriteup.Outcome.NotYet(List.of(Missing.FACTORS)));
        assertThat(house.writeups.writeups.published(id, Viewer.house())).isEmpty();
    }

    @Test
    void what_was_published_stays_as_it_was_said() {
        var id = incident("Nobody can search logs");
        house.told = said("It looked slow");
        var before = published(id).article();
        house.told = said("Something else");
        house.said(BEN, "One more thing");
        house.house.incidents.change.impact(id, "Everybody cheers", ADA);
        assertThat(house.writeups.publish.run(id, BEN)).isInstanceOf(PublishWriteup.Outcome.AlreadyPublished.class);
        assertThat(house.writeups
                        .writeups
                        .published(id, Viewer.house())
                        .orElseThrow()
                        .article())
                .isEqualTo(before);
    }

    @Test
    void each_channel_it_concerns_is_told_once_with_the_reason() {
        var id = incident("Nobody can search logs");
        published(id);
        house.house.jobs.worker.runDue();
        assertThat(told)
                .extracting(ReaderFound::channel)
                .containsExactlyInAnyOrder(
                        TellingHouse.CHANNEL, new ChannelId("C0PLATFORM"), new ChannelId("C0LEARNING"));
        assertThat(told)
                .filteredOn(letter -> letter.channel().value().equals("C0PLATFORM"))
                .singleElement()
                .extracting(ReaderFound::because)
                .isEqualTo("Platform owns Log shipper, which is named in it.");
    }

    @Test
    void a_restricted_one_is_for_its_channel_alone() {
        var id = house.incident("Odd sign-ins", "Nobody noticed", true);
        assertThat(house.writeups.publish.run(id, DANA)).isInstanceOf(PublishWriteup.Outcome.NoIncident.class);
        published(id);
        house.house.jobs.worker.runDue();
        assertThat(told).extracting(ReaderFound::channel).containsExactly(TellingHouse.CHANNEL);
        assertThat(house.writeups.writeups.published(id, Viewer.anyone())).isEmpty();
        assertThat(house.writeups.writeups.newest(9, Viewer.of(DANA))).isEmpty();
        assertThat(house.writeups.writeups.newest(9, Viewer.of(ADA))).hasSize(1);
    }

    @Test
    void actions_join_it_as_its_first_amendment_and_later_changes_are_kept_in_sight() {
        var id = incident("Nobody can search logs");
        published(id);
        var alert = house.action(id, "Alert when logs stop", "a drill pages us");
        house.writeups.amend.run(id);
        house.house.clock.tick(Duration.ofDays(1));
        house.accept(alert);
        var writeup = house.writeups.writeups.published(id, Viewer.house()).orElseThrow();
        assertThat(writeup.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.words()).isEqualTo("One action came of the ideas.");
            assertThat(amendment.actions())
                    .singleElement()
                    .extracting(Item::state)
                    .isEqualTo("Accepted");
            assertThat(amendment.history())
                    .singleElement()
                    .extracting(Amendment.Change::words)
                    .isEqualTo("“Alert when logs stop” is now: Accepted, with Platform.");
        });
    }

    @Test
    void markdown_says_the_same_and_people_s_text_stays_text() {
        var id = incident("# Big\n<script>alert(1)</script>");
        house.said(BEN, "[x](javascript:alert(1)) | a | ${7*7} <!channel>\n## Heading");
        house.told = said("<b>bold</b>\n\n- list\n---");
        var markdown = house.writeups.renderer.markdown(published(id));
        assertThat(markdown)
                .startsWith("# Central logs are missing\n")
                .contains("**What users met:** \\# Big\\\n&lt;script&gt;")
                .contains("\\[x\\](javascript:alert(1)) \\| a \\| ${7*7} @channel\\\n\\## Heading"
                        .replace("*", "\\*")
                        .replace("$", "\\$"))
                .contains("&lt;b&gt;bold&lt;/b&gt;\\\n\\- list\\\n\\---")
                .doesNotContain("<script", "\n## Heading", "<!channel");
    }

    private IncidentId incident(String impact) {
        return house.incident("Central logs are missing", impact, false);
    }

    private static Told said(String words) {
        var findings = new Findings(
                List.of(new Seat("Platform responder", null, words)),
                List.of(),
                List.of(new Remark(words, null)),
                List.of(),
                List.of());
        return new Told(findings, null, List.of());
    }

    private Published published(IncidentId id) {
        if (house.writeups.publish.run(id, ADA) instanceof PublishWriteup.Outcome.Done(var writeup)) return writeup;
        throw new AssertionError(house.writeups.publish.run(id, ADA));
    }
}
