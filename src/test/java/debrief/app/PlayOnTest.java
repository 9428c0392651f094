package debrief.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import debrief.sandbox.replay.Disorder;
import debrief.sandbox.replay.Recording;
import debrief.sandbox.replay.Recordings;
import debrief.sandbox.replay.Replayer;
import debrief.shared.ChannelId;
import debrief.timeline.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recorded incidents, played through the whole bot as people would do it. */
class PlayOnTest {
    private static final String FEBRUARY = "dfds-2023-02-14-all-nodes-gone";
    private static final String APRIL = "dfds-2023-04-11-logs-not-shipped";
    private static final Duration QUICK = Duration.ofMillis(150);

    private final BotInSandbox bot = BotInSandbox.start();
    private final Replayer replayer =
            new Replayer(bot.sandbox.workspace(), bot.sandbox.people(), Recordings.shipped(), QUICK);

    @AfterEach
    void close() {
        replayer.close();
        bot.close();
    }

    @Test
    void an_incident_is_played_to_the_accepted_action_and_the_next_one_is_recognised() {
        playOn(FEBRUARY);
        assertThat(said("C0LEARNING")).contains("No nodes left in the cluster");
        assertThat(said("C0PLATFORM")).contains("Tell us when logs stop arriving", "Platform accepted this");

        playOn(APRIL);
        assertThat(said("C0PLATFORM")).contains("The same as A-1", "Asked for twice");
    }

    @Test
    void a_timeline_comes_out_right_when_deliveries_repeat_and_mix_and_people_edit_and_delete() {
        bot.sandbox.eventFaults().repeat(1);
        bot.sandbox.eventFaults().repeatUnderNewIds(1);
        bot.sandbox.eventFaults().shuffle(4);
        var recording = Objects.requireNonNull(replayer.recordings().named(FEBRUARY));

        var channel = replayer.play(recording, new Disorder(Set.of(8, 11), Set.of(10)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(entries(channel))
                        .extracting(Entry::said)
                        .filteredOn(said -> facts(recording).stream().anyMatch(said::startsWith))
                        .containsExactlyElementsOf(expected(recording)));
    }

    /** Every pinned fact in its order; what was edited as edited, what was deleted without its words. */
    private static List<String> expected(Recording recording) {
        return recording.rows().stream()
                .filter(row -> recording.cast().pinned().contains(row.number()) && row.number() != 10)
                .map(row -> row.number() == 8 || row.number() == 11 ? row.event() + Disorder.EDIT : row.event())
                .toList();
    }

    private static List<String> facts(Recording recording) {
        return recording.rows().stream().map(row -> row.event()).toList();
    }

    private List<Entry> entries(String channel) {
        var wiring = bot.debrief.wiring();
        var incident = wiring.incidents.incidents.at(new ChannelId(channel)).orElseThrow();
        return wiring.timelines.timelines.of(incident.id()).entries();
    }

    private void playOn(String name) {
        assertThat(replayer.start(name, true)).isInstanceOf(Replayer.Outcome.Started.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> !replayer.status().running());
        assertThat(replayer.status().error()).isNull();
    }

    private String said(String channel) {
        return bot.sandbox.workspace().messages().all(channel).toString();
    }
}
