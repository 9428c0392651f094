package debrief.slack;

import debrief.jobs.TryLater;
import debrief.jobs.Undeliverable;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack understood and said no: {@code ok} was false. */
public final class SlackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Set<String> BUSY =
            Set.of("ratelimited", "rate_limited", "service_unavailable", "team_added_to_org", "accesslimited");
    private static final Set<String> UNCLEAR = Set.of("internal_error", "fatal_error", "request_timeout");
    private static final Set<String> TOKEN = Set.of(
            "not_authed",
            "invalid_auth",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "no_permission",
            "missing_scope",
            "not_allowed_token_type",
            "team_access_not_granted",
            "access_denied",
            "ekm_access_denied");

    private final String error;

    SlackRefused(String error, @Nullable String needed) {
        super(needed == null || needed.isBlank() ? error : error + " (needs " + needed + ")");
        this.error = error;
    }

    /** Slack's own word for it, such as {@code channel_not_found}. */
    public String error() {
        return error;
    }

    public boolean is(String... errors) {
        return Set.of(errors).contains(error);
    }

    /** Something about our installation is wrong; somebody has to act, then everything goes on. */
    boolean concernsTheToken() {
        return TOKEN.contains(error);
    }

    /**
     * What it means for a letter: wait, give up, or (when Slack itself does not know whether it was done) this refusal,
     * so that the next attempt looks first.
     */
    RuntimeException verdict() {
        if (UNCLEAR.contains(error)) return this;
        if (BUSY.contains(error)) return new TryLater(Duration.ofSeconds(30), getMessage());
        if (concernsTheToken()) return new TryLater(Duration.ofMinutes(5), getMessage());
        return new Undeliverable("Slack refused: " + getMessage());
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
