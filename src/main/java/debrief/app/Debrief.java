package debrief.app;

import debrief.db.Db;
import debrief.jobs.QueueState;
import debrief.slack.EventDoor;
import debrief.slack.SlackSettings;
import debrief.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Debrief, running: opened from settings, closed by whoever opened it. Needs no container. */
public final class Debrief implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Debrief.class);

    private final Db db;
    private final Wiring wiring;
    private final Site site;
    private final @Nullable SandboxBeside sandbox;

    private Debrief(Db db, Wiring wiring, Site site, @Nullable SandboxBeside sandbox) {
        this.db = db;
        this.wiring = wiring;
        this.site = site;
        this.sandbox = sandbox;
    }

    /**
     * Opens the database, brings it up to date, wires the rooms and starts the worker. Slack may be down meanwhile.
     *
     * @throws CannotStart with a sentence for the operator
     */
    public static Debrief start(Settings settings) {
        LOG.info("Debrief starts. {}", settings);
        var slack = settings.slack();
        if (slack != null) return start(settings, slack, InstantSource.system(), null);
        var sandbox = SandboxBeside.start(settings);
        try {
            var debrief = start(settings, sandbox.slackSettings(), sandbox.clock(), sandbox);
            sandbox.onClockMoved(debrief.wiring.jobs.worker::wake);
            return debrief;
        } catch (RuntimeException cannot) {
            sandbox.close();
            throw cannot;
        }
    }

    /** The same against a stand-in for Slack that has a clock of its own. */
    static Debrief start(Settings settings, SlackSettings slack, InstantSource clock, @Nullable SandboxBeside sandbox) {
        var db = openDatabase(settings);
        try {
            var wiring = new Wiring(settings, key(settings), slack, db, clock);
            wiring.catalog.loadFrom(catalog(settings));
            wiring.slack.start();
            wiring.jobs.worker.start();
            return new Debrief(db, wiring, wiring.site(clock), sandbox);
        } catch (RuntimeException cannot) {
            db.close();
            throw cannot;
        }
    }

    /** Where Slack's requests come in. */
    public EventDoor door() {
        return wiring.slack.door;
    }

    /** The pages. */
    public Site site() {
        return site;
    }

    /** How the letter box stands. */
    public QueueState queue() {
        return wiring.jobs.queue();
    }

    /** What is wrong with our installation in Slack, if anything. */
    public Optional<String> slackTrouble() {
        return wiring.slack.client.trouble();
    }

    Wiring wiring() {
        return wiring;
    }

    @Override
    public void close() {
        wiring.jobs.worker.stop();
        wiring.slack.stop();
        if (sandbox != null) sandbox.close();
        db.close();
        LOG.info("Debrief has stopped.");
    }

    private static String key(Settings settings) {
        var key = settings.key();
        return key != null ? key : KeyFile.readOrMake(KeyFile.place(System.getenv()));
    }

    private static Db openDatabase(Settings settings) {
        try {
            Files.createDirectories(settings.home());
        } catch (IOException unwritable) {
            throw new CannotStart("The folder " + settings.home() + " cannot be made: " + unwritable.getMessage());
        }
        return DatabaseCheck.open(settings.database());
    }

    private static String catalog(Settings settings) {
        var file = settings.catalog();
        try {
            return file == null ? SandboxBeside.catalog() : Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("CATALOG cannot be read: " + file, unreadable);
        }
    }
}
