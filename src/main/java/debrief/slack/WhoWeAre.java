package debrief.slack;

import debrief.shared.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack calls us, asked for in the background from the start on until it answers. Nothing waits for it: Slack may
 * be down while we start.
 */
public final class WhoWeAre {
    private static final Logger LOG = LoggerFactory.getLogger(WhoWeAre.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final SlackClient slack;
    private volatile @Nullable Who who;
    private volatile @Nullable String workspace;
    private volatile @Nullable Thread asking;

    /**
     * The bot in its workspace.
     *
     * @param appId absent where Slack does not tell
     */
    public record Who(
            String teamId,
            String teamName,
            PersonId botUser,
            @Nullable String botId,
            @Nullable String appId) {}

    WhoWeAre(SlackClient slack) {
        this.slack = slack;
    }

    /** Empty until Slack has answered once. */
    public Optional<Who> now() {
        return Optional.ofNullable(who);
    }

    /** The address of the workspace, ending in a slash; empty until Slack has answered once. */
    public Optional<String> workspace() {
        return Optional.ofNullable(workspace);
    }

    void start() {
        asking = Thread.ofVirtual().name("who-we-are").start(this::askUntilAnswered);
    }

    void stop() {
        var thread = asking;
        if (thread != null) thread.interrupt();
    }

    private void askUntilAnswered() {
        Duration pause = FIRST_PAUSE;
        while (!answered()) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean answered() {
        try {
            var answer = slack.ask(methods -> methods.authTest(r -> r));
            who = new Who(
                    answer.getTeamId(),
                    answer.getTeam(),
                    new PersonId(answer.getUserId()),
                    answer.getBotId(),
                    answer.getAppId());
            workspace = answer.getUrl();
            LOG.info("We are {} in {}", answer.getUserId(), answer.getTeam());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Slack does not say who we are yet: {}", e.getMessage());
            return false;
        }
    }
}
