package debrief.sandbox.replay;

import java.util.List;

/**
 * How the incident is declared.
 *
 * @param row the fact at whose time it is declared
 * @param by who declares it
 * @param title what is wrong, in a few words
 * @param impact what people meet, in their terms
 * @param services ids of the services named; may be empty
 * @param severity such as {@code SEV2}
 * @param began the fact at whose time it began
 */
public record Declaration(
        int row, String by, String title, String impact, List<String> services, String severity, int began) {}
