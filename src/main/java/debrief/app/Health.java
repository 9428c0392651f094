package debrief.app;

import debrief.jobs.QueueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * What {@code /health} tells. Started: the rooms are wired. Live: the program can still answer. Ready: the database
 * answers, so that what Slack says can be stored. Slack being away makes nothing unready; it is told as data.
 */
@ApplicationScoped
public class Health {
    @Produces
    @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.named("started")
                .status(Running.now().isPresent())
                .build();
    }

    @Produces
    @Liveness
    HealthCheck live() {
        return () -> HealthCheckResponse.named("live").up().build();
    }

    @Produces
    @Readiness
    HealthCheck ready() {
        return () -> Running.now()
                .map(Health::ready)
                .orElseGet(() -> HealthCheckResponse.named("ready").down().build());
    }

    private static HealthCheckResponse ready(Debrief debrief) {
        var response = HealthCheckResponse.named("ready");
        debrief.slackTrouble().ifPresent(trouble -> response.withData("slack", trouble));
        try {
            return queue(response.up(), debrief.queue()).build();
        } catch (RuntimeException unreachable) {
            return response.down().withData("database", "does not answer").build();
        }
    }

    private static HealthCheckResponseBuilder queue(HealthCheckResponseBuilder response, QueueState queue) {
        return response.withData("letters waiting", queue.waiting())
                .withData("letters failed", queue.failed())
                .withData("oldest waits seconds", queue.lag().toSeconds());
    }
}
