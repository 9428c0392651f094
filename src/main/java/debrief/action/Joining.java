package debrief.action;

import debrief.action.Deciding.Turn;
import debrief.jobs.Outbox;
import debrief.shared.PersonId;

/** Both sides of a join, and of taking it back. */
final class Joining {
    private final Deciding deciding;
    private final TrailStore trail;
    private final LikenessStore likenesses;
    private final Outbox outbox;

    Joining(Deciding deciding, TrailStore trail, LikenessStore likenesses, Outbox outbox) {
        this.deciding = deciding;
        this.trail = trail;
        this.likenesses = likenesses;
        this.outbox = outbox;
    }

    /** The action decided about is the younger one. */
    Turn younger(Action action, Action older, PersonId by) {
        return new Turn.Into(action.standing().joinedTo(older.id()), joined(older), () -> {
            note(action, older);
            also(older, askedAgain(older, action), by);
        });
    }

    /** The action decided about is the older one. */
    Turn older(Action action, Action younger, PersonId by) {
        var turn = askedAgain(action, younger);
        return new Turn.Into(turn.standing(), turn.words(), () -> {
            note(younger, action);
            also(younger, new Turn.Into(younger.standing().joinedTo(action.id()), joined(action), () -> {}), by);
        });
    }

    /** The action decided about was joined to the older one, and is itself again. */
    Turn apart(Action action, Action older, PersonId by) {
        var standing = action.standing().askedAgain();
        return new Turn.Into(standing, "Different from " + older.id() + " after all.", () -> {
            likenesses.say(action.id(), older.id(), false);
            also(older, withoutAsking(older, action), by);
            if (standing.owner() != null) outbox.post(new ActionRouted(action.id(), standing.owner()));
        });
    }

    private void note(Action younger, Action older) {
        trail.join(younger.id(), older.id(), older.state());
        likenesses.say(younger.id(), older.id(), true);
    }

    private static String joined(Action older) {
        return "The same as " + older.id() + ", by a person's word.";
    }

    private Turn.Into askedAgain(Action older, Action younger) {
        var words = "Asked for again: " + younger.id() + " is the same.";
        if (older.open()) return new Turn.Into(older.standing(), words, () -> {});
        var again = older.standing().askedAgain();
        var before = older.state() == ActionState.DONE ? " It was done, and came back." : " It was declined before.";
        return new Turn.Into(again, words + before, () -> {
            if (again.owner() != null) outbox.post(new ActionRouted(older.id(), again.owner()));
            else outbox.post(new ActionUnowned(older.id()));
        });
    }

    private Turn.Into withoutAsking(Action older, Action younger) {
        var words = younger.id() + " is different after all.";
        var before = trail.unjoin(younger.id()).orElse(older.state());
        boolean reopened = !before.open() && older.state() == ActionState.ROUTED;
        return new Turn.Into(reopened ? older.standing().closedAgain(before) : older.standing(), words, () -> {});
    }

    private void also(Action other, Turn.Into turn, PersonId by) {
        if (!deciding.write(other, turn, by)) throw new IllegalStateException(other.id() + " changed meanwhile");
    }
}
