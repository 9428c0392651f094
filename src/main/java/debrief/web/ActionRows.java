package debrief.web;

import debrief.action.Action;
import debrief.shared.UtcTime;
import debrief.writeup.Telling;
import java.util.function.UnaryOperator;

/** Actions as pages show them. */
public final class ActionRows {
    private final Rooms rooms;

    ActionRows(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * One action.
     *
     * @param asked how often, in words
     */
    public record Row(
            long id, String title, String owner, boolean owned, String state, UtcTime askedAt, String asked) {}

    Row row(Action action) {
        boolean owned = !rooms.actions().actions.unowned(action);
        return new Row(
                action.id().value(),
                told(action).apply(action.text()),
                owned ? owner(action) : "Nobody yet",
                owned || !action.open(),
                action.state().words(),
                new UtcTime(action.asked().first()),
                times(action.asked().times()));
    }

    /** Words of an action are told as those of the incident it came out of. */
    UnaryOperator<String> told(Action action) {
        var incident = action.incident();
        return incident == null ? Telling::plain : rooms.writeups().telling.of(incident);
    }

    private String owner(Action action) {
        var owner = action.owner();
        if (owner == null) return "Nobody yet";
        return rooms.catalog().catalog().team(owner).map(team -> team.name()).orElse(owner.value());
    }

    private static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }
}
