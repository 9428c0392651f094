package debrief.sandbox.replay;

import debrief.sandbox.people.People;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays recorded incidents, one at a time, and tells how far it is. */
public final class Replayer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Replayer.class);
    private static final long WHOLE = 14_000;
    private static final long QUICKEST = 250;
    private static final long SLOWEST = 900;

    private final Workspace workspace;
    private final People people;
    private final Recordings recordings;
    private final @Nullable Duration pace;
    private final Map<String, String> played = new ConcurrentHashMap<>();
    private volatile Status status = Status.IDLE;
    private @Nullable Thread running;

    /** @param pace the pause after each row; null: so that a recording takes about fourteen seconds */
    public Replayer(Workspace workspace, People people, Recordings recordings, @Nullable Duration pace) {
        this.workspace = workspace;
        this.people = people;
        this.recordings = recordings;
        this.pace = pace;
    }

    /** What came of the wish to play. */
    public sealed interface Outcome {
        record Started() implements Outcome {}

        /** Another one is being played. */
        record Busy(String title) implements Outcome {}

        record Unknown(String name) implements Outcome {}

        /** The recording has nothing after the incident. */
        record EndsThere(String title) implements Outcome {}
    }

    /**
     * How far it is.
     *
     * @param at steps done, of {@code of}
     * @param doing what is being done, in words
     * @param channel where it happens: the team's channel, then the incident's; null before it begins
     * @param error what stopped it; null: nothing did
     */
    public record Status(
            boolean running,
            String name,
            String title,
            int at,
            int of,
            String doing,
            @Nullable String channel,
            @Nullable String error) {
        static final Status IDLE = new Status(false, "", "", 0, 0, "", null, null);

        Status ended(@Nullable String error) {
            return new Status(false, name, title, at, of, error == null ? "" : doing, channel, error);
        }

        Status finished() {
            return new Status(false, name, title, of, of, "", channel, null);
        }
    }

    /** The recordings that can be played. */
    public Recordings recordings() {
        return recordings;
    }

    public Status status() {
        return status;
    }

    /** Whether the incident was played, so that playing on begins after it. */
    public boolean wasPlayed(String name) {
        return played.containsKey(name);
    }

    /** Begins to play, in the background; with {@code playOn}, on to what came after, and only that when the rest was played. */
    public synchronized Outcome start(String name, boolean playOn) {
        if (status.running()) return new Outcome.Busy(status.title());
        var recording = recordings.named(name);
        if (recording == null) return new Outcome.Unknown(name);
        if (playOn && recording.cast().then().isEmpty())
            return new Outcome.EndsThere(recording.cast().title());
        status = new Status(
                true, name, recording.cast().title(), 0, steps(recording, playOn), "", played.get(name), null);
        running = Thread.ofVirtual().name("sandbox-replay").start(() -> run(recording, playOn));
        return new Outcome.Started();
    }

    /** Stops what is being played, where it stands; nothing happens when nothing is. */
    public synchronized void stop() {
        if (running != null) running.interrupt();
    }

    @Override
    public void close() {
        stop();
    }

    /**
     * Plays a whole recording on this thread, and then what people do to their messages; for tests.
     *
     * @return the incident's channel
     */
    public String play(Recording recording, Disorder disorder) {
        var stage = new Stage(workspace, people, paceOf(recording));
        var playing = new Playing(stage, recording, _ -> {});
        var channel = playing.play();
        new Disordering(people, recording, channel, playing.typed()).make(disorder);
        played.put(recording.name(), channel);
        return channel;
    }

    private void run(Recording recording, boolean playOn) {
        var stage = new Stage(workspace, people, paceOf(recording));
        var playing = new Playing(stage, recording, this::progress);
        try {
            var channel = playOn ? played.remove(recording.name()) : null;
            if (channel == null) channel = playing.play();
            if (playOn) playing.playOn(channel);
            else played.put(recording.name(), channel);
            status = status.finished();
        } catch (Stage.Stopped asked) {
            status = status.ended(null);
        } catch (Stuck | SlackError stuck) {
            log.info("The replay of {} stopped: {}", recording.name(), stuck.getMessage());
            status = status.ended(stuck.getMessage());
        } catch (RuntimeException unexpected) {
            log.error("The replay of {} broke", recording.name(), unexpected);
            status = status.ended("Something went wrong in the sandbox; its log says more.");
        }
    }

    private void progress(Playing.Progress told) {
        status = new Status(
                true, told.name(), told.title(), told.done(), status.of(), told.doing(), told.channel(), null);
    }

    private static int steps(Recording recording, boolean playOn) {
        return recording.rows().size() + (playOn ? recording.cast().then().size() : 0);
    }

    private Duration paceOf(Recording recording) {
        if (pace != null) return pace;
        long each = WHOLE / recording.rows().size();
        return Duration.ofMillis(Math.clamp(each, QUICKEST, SLOWEST));
    }
}
