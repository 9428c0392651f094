package debrief.sandbox.api;

import java.time.Duration;

/** What can go wrong with a call. */
public sealed interface CallFault {
    /** Slack says no, with this code; nothing happens. */
    record Refuse(String error) implements CallFault {}

    /** Too many requests: 429 with {@code Retry-After}; nothing happens. */
    record TooMany(Duration retryAfter) implements CallFault {}

    /** The answer comes, but late; the call takes effect at once. */
    record Slow(Duration by) implements CallFault {}

    /** The call takes effect and the connection is cut before the answer. */
    record CutAfterEffect() implements CallFault {}

    /** The connection is cut and nothing happens. */
    record CutBeforeEffect() implements CallFault {}

    /** An answer with this HTTP status and no JSON; nothing happens. */
    record Status(int code) implements CallFault {}
}
