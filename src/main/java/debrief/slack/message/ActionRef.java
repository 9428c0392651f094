package debrief.slack.message;

import debrief.action.Action;
import debrief.action.ActionId;
import debrief.action.Seen;
import debrief.shared.PersonId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What buttons and forms about an action carry: which one, the version shown, and, where one older action is meant, that one.
 * Written {@code 12:3} or {@code 12:3:7}.
 */
public record ActionRef(
        ActionId action, int version, @Nullable ActionId other) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})(?::(\\d{1,18}))?");

    public static ActionRef of(Action action) {
        return new ActionRef(action.id(), action.version(), null);
    }

    public static ActionRef of(Action action, ActionId other) {
        return new ActionRef(action.id(), action.version(), other);
    }

    /** @throws IllegalArgumentException when it is none of ours */
    public static ActionRef parse(String value) {
        var found = WRITTEN.matcher(value);
        if (!found.matches()) throw new IllegalArgumentException("Not a reference to an action: " + value);
        var other = found.group(3);
        return new ActionRef(
                new ActionId(Long.parseLong(found.group(1))),
                Integer.parseInt(found.group(2)),
                other == null ? null : new ActionId(Long.parseLong(other)));
    }

    public Seen seenBy(PersonId person) {
        return new Seen(action, version, person);
    }

    public String value() {
        return action.value() + ":" + version + (other == null ? "" : ":" + other.value());
    }
}
