package debrief.review.trigger;

import java.util.regex.Pattern;

/** Somebody outside the seat that speaks: a mention, a team, a supplier, or whoever will listen. */
final class Others {
    static final Pattern NAMED = Pattern.compile(
            "<@[UW]|<!subteam|\\b(?:teams?|department|supplier|vendor|support|owners?|architects?|heads?|manage(?:r|rs|ment)"
                    + "|someone|somebody|anyone|anybody|views|opinions|update|estimate|ticket|on-?call)\\b",
            Pattern.CASE_INSENSITIVE);

    private Others() {}
}
