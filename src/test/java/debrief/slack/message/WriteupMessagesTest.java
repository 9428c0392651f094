package debrief.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import debrief.incident.IncidentId;
import debrief.shared.ChannelId;
import debrief.shared.UtcTime;
import debrief.support.Approved;
import debrief.writeup.Article;
import debrief.writeup.Article.Findings;
import debrief.writeup.Draft;
import debrief.writeup.Missing;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteupMessagesTest {
    private static final String PAGE = "http://localhost:9080/incidents/1/writeup";

    private static Article article(String title, String impact) {
        return new Article(
                1,
                title,
                impact,
                "SEV2",
                List.of("Log shipper"),
                new UtcTime(Instant.parse("2023-04-11T11:20:00Z")),
                new UtcTime(Instant.parse("2023-04-11T13:00:00Z")),
                "1 hour 40 minutes",
                List.of("Teams that build on Log shipper"),
                List.of("It began on 11 April 2023.", "It was resolved 1 hour 40 minutes later."),
                List.of(),
                Findings.none(),
                null,
                List.of());
    }

    private static Draft draft(List<Missing> missing) {
        return new Draft(
                new IncidentId(1),
                article("Central logs are missing", "Nobody can search logs newer than 13:45"),
                missing);
    }

    private static Map<ChannelId, String> readers() {
        var readers = new LinkedHashMap<ChannelId, String>();
        readers.put(new ChannelId("C0PLATFORM"), "Platform owns Log shipper, which is named in it.");
        readers.put(new ChannelId("C0LEARNING"), "Every published write-up is announced here.");
        return readers;
    }

    @Test
    void what_will_be_published_and_to_where() {
        check("PublishModal", PublishModal.of(draft(List.of()), readers()));
    }

    @Test
    void what_is_missing_with_what_to_do() {
        var view = PublishModal.of(draft(List.of(Missing.IMPACT, Missing.FACTORS)), readers());
        check("PublishModal-missing", view);
        assertThat(view.getSubmit()).isNull();
    }

    @Test
    void what_came_of_the_click() {
        check("PublishModal-published", PublishModal.published("Central logs are missing", PAGE));
        check("PublishModal-already", PublishModal.already("14 April 2023", PAGE));
        check("PublishModal-not-theirs", PublishModal.notTheirs());
    }

    @Test
    void a_draft_for_the_one_who_asked() {
        Approved.check("WriteupDraft", WriteupDraft.of(draft(List.of())));
        Approved.check("WriteupDraft-missing", WriteupDraft.of(draft(List.of(Missing.REVIEW))));
    }

    @Test
    void a_channel_hears_of_it_with_the_reason() {
        var article = article("Central logs are missing", "Nobody can search logs newer than 13:45");
        Approved.check(
                "WriteupAnnounced",
                WriteupAnnounced.of(article, "Platform owns Log shipper, which is named in it.", PAGE));
    }

    @Test
    void what_people_wrote_calls_nobody_and_fits() {
        var article = article("<!channel> *x*", "<!here> " + "y".repeat(6_000));
        var words = WriteupAnnounced.of(article, "<!everyone>", PAGE);
        assertThat(words.text() + words.blocks()).doesNotContain("<!");
        assertThat(words.text().length()).isLessThan(4_001);
        var view = PublishModal.of(new Draft(new IncidentId(1), article, List.of()), readers());
        assertThat(GsonFactory.createSnakeCase().toJson(view)).doesNotContain("<!", "y".repeat(3_001));
    }

    private static void check(String name, View view) {
        Approved.check(name, GsonFactory.createSnakeCase().toJsonTree(view));
    }
}
