package debrief.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import debrief.jobs.Letters;
import debrief.jobs.Outbox;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the Slack door. Everything is registered before {@link #start}. */
public final class SlackRoom {
    /** The name under which stored events wait; kept in the database. */
    static final String HEARD = "hear";

    /** Buttons that only open an address: their action ids begin so, and need no listener. */
    private static final Pattern LINK = Pattern.compile("^link\\b.*$");

    public final SlackClient client;
    public final Poster poster;
    public final SlackDirectory directory;
    public final WhoWeAre whoWeAre;
    /** Buttons, modals, shortcuts and options are registered with Bolt itself. */
    public final App app;

    public final Events events;
    public final Commands commands;
    public final EventDoor door;

    private final HearDelivery hearing;
    private final @Nullable SocketMode socket;

    /** @param realTime for signatures, which stay in real time whatever the domain's clock says */
    public SlackRoom(SlackSettings settings, Outbox outbox, InstantSource realTime) {
        client = new SlackClient(settings);
        poster = new Poster(client);
        directory = new SlackDirectory(client, realTime);
        whoWeAre = new WhoWeAre(client);
        app = new App(
                config(settings), new ArrayList<>(List.of(new KnownAuthorization(settings.botToken(), whoWeAre))));
        app.blockAction(LINK, (_, context) -> context.ack());
        events = new Events(app);
        commands = new Commands(app);
        var household = new Household(whoWeAre);
        var secret = settings.signingSecret();
        door = new EventDoor(
                secret == null ? null : new Signature(secret),
                realTime,
                new OncePerHappening(outbox, events, household),
                household,
                new Conversations(app, new Apology(client)));
        var appToken = settings.appToken();
        socket = appToken == null ? null : new SocketMode(client, appToken, new Envelopes(door));
        hearing = new HearDelivery(app, events, household);
    }

    public void register(Letters letters) {
        letters.handler(SlackDelivery.class, HEARD, hearing);
    }

    /** Asks in the background who we are, and opens Socket Mode where it is set. Waits for nothing. */
    public void start() {
        app.start();
        whoWeAre.start();
        if (socket != null) socket.start();
    }

    /** Whether Slack can reach us: over HTTP that is Slack's to say, over Socket Mode a line must stand. */
    public boolean reachable() {
        return socket == null || socket.connected();
    }

    public void stop() {
        if (socket != null) socket.stop();
        whoWeAre.stop();
        app.stop();
    }

    private AppConfig config(SlackSettings settings) {
        var config = new AppConfig();
        config.setSlack(client.slack());
        config.setSingleTeamBotToken(settings.botToken());
        return config;
    }
}
