package debrief.action;

import java.util.Optional;
import java.util.regex.Pattern;

/** An action's number, written {@code A-12} wherever people see it. */
public record ActionId(long value) {
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\s*(?:a-?)?(\\d{1,12})\\s*");

    /** Reads {@code A-12}, {@code a12} or {@code 12}. */
    public static Optional<ActionId> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches() ? Optional.of(new ActionId(Long.parseLong(found.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "A-" + value;
    }
}
