package debrief.slack.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.app.BotInSandbox;
import debrief.jobs.Attempt;
import debrief.jobs.TryLater;
import debrief.sandbox.SandboxOptions;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.slack.SlackRoom;
import debrief.slack.SlackSettings;
import debrief.slack.message.NotCaptured.Reason;
import debrief.support.AnIncident;
import debrief.support.House;
import debrief.support.TestDb;
import debrief.timeline.HearMessage;
import debrief.timeline.Speaker;
import debrief.timeline.TimelineRoom;
import debrief.timeline.Words;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellRefusedTest {
    private static final ChannelId HERE = new ChannelId("C0PLATFORM");
    private static final MessageTs TS = new MessageTs("1681210810.000100");

    private final CaptureRefused refused = new CaptureRefused(HERE, TS, AnIncident.ADA, Reason.NEVER_HEARD, null);
    private BotInSandbox bot;
    private House house;
    private TimelineRoom timeline;
    private TellRefused tell;
    private Attempt attempt;

    @BeforeEach
    void start() {
        bot = BotInSandbox.start();
        house = new House(TestDb.h2());
        timeline = new TimelineRoom(house.db, house.jobs.outbox, house.clock, house.incidents);
        var secrets = SandboxOptions.SECRETS;
        var settings =
                new SlackSettings(secrets.botToken(), secrets.signingSecret(), null, URI.create(bot.sandbox.apiUrl()));
        var slack = new SlackRoom(settings, house.jobs.outbox, house.clock);
        tell = new TellRefused(slack, timeline.timelines, house.clock);
        attempt = new Attempt("letter-1", 1, false, house.clock.instant());
    }

    @AfterEach
    void close() {
        house.close();
        bot.close();
    }

    @Test
    void a_message_has_some_time_to_come_before_it_is_said_that_it_never_did() {
        assertThatThrownBy(() -> tell.deliver(refused, attempt)).isInstanceOf(TryLater.class);
        assertThat(whispers()).isEmpty();
        house.clock.tick(Duration.ofSeconds(20));
        tell.deliver(refused, attempt);
        assertThat(whispers()).contains("I was not in the channel when that was said");
    }

    @Test
    void when_the_message_came_after_all_nothing_is_said() {
        var incident = AnIncident.logsMissing(house);
        house.incidents.record.channel(incident, HERE, "inc-logs");
        var ben = new Speaker(AnIncident.BEN, "U0BEN", false);
        timeline.hear.run(new HearMessage.Posted(HERE, TS, ben, new Words("Two nodes", List.of()), null));
        house.clock.tick(Duration.ofSeconds(20));
        tell.deliver(refused, attempt);
        assertThat(whispers()).isEmpty();
    }

    private String whispers() {
        var notes = bot.sandbox.workspace().messages().ephemerals(HERE.value(), "U0ADA");
        return notes.isEmpty() ? "" : notes.toString();
    }
}
