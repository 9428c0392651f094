package debrief.action;

import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.jobs.Timers;
import debrief.shared.PersonId;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every decision has in common: whose it is, whether it was made on what is so now, and that it leaves a trail. */
final class Deciding {
    private final Db db;
    private final Outbox outbox;
    private final Timers timers;
    private final InstantSource clock;
    private final ActionStore actions;
    private final TrailStore trail;
    private final Deciders deciders;

    Deciding(Db db, Outbox outbox, Timers timers, InstantSource clock, Deciders deciders) {
        this.db = db;
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
        this.deciders = deciders;
        this.actions = new ActionStore(db);
        this.trail = new TrailStore(db);
    }

    /** What a decision comes to, before it is written. */
    sealed interface Turn {
        /** @param also written with it */
        record Into(Standing standing, String words, Runnable also) implements Turn {}

        record Already() implements Turn {}

        record No(Decision why) implements Turn {}
    }

    static Turn into(Standing standing, String words) {
        return new Turn.Into(standing, words, () -> {});
    }

    /** A decision of the owning team. */
    Decision decide(Seen seen, Function<Action, Turn> judge) {
        return decide(seen, deciders::mayDecide, judge);
    }

    Decision decide(Seen seen, BiPredicate<PersonId, Action> right, Function<Action, Turn> judge) {
        return db.call(() -> actions.find(seen.action())
                .map(action -> right.test(seen.by(), action)
                        ? decided(seen, action, judge.apply(action))
                        : new Decision.NotTheirs(action, deciders.whose(action)))
                .orElseGet(() -> new Decision.NoSuchAction(seen.action())));
    }

    private Decision decided(Seen seen, Action action, Turn turn) {
        if (action.version() != seen.version()) return outrun(seen, action, turn);
        return switch (turn) {
            case Turn.Into into -> write(action, into, seen.by()) ? made(action) : outrun(seen, action, turn);
            case Turn.Already() -> new Decision.AlreadySo(action);
            case Turn.No(var why) -> why;
        };
    }

    private Decision made(Action action) {
        return new Decision.Made(actions.find(action.id()).orElseThrow());
    }

    private Decision outrun(Seen seen, Action action, Turn turn) {
        var last = trail.history(action.id()).getLast();
        boolean theirs = seen.by().equals(last.by());
        boolean repeated = !(turn instanceof Turn.Into into) || into.words().equals(last.words());
        return theirs && repeated
                ? new Decision.AlreadySo(action)
                : new Decision.Stale(action, last.by(), last.words());
    }

    /** Writes a step with its trail. @return false when somebody was faster */
    boolean write(Action action, Turn.Into into, @Nullable PersonId by) {
        var now = action.now(into.standing());
        if (!actions.change(now)) return false;
        if (now.state() != ActionState.NOT_NOW) timers.cancel(lookAgainTimer(action.id()));
        trail.tell(action.id(), new HistoryLine(clock.instant(), by, into.words()));
        into.also().run();
        outbox.post(new ActionChanged(action.id(), action.incident(), now.state()));
        return true;
    }

    static String lookAgainTimer(ActionId action) {
        return "action/" + action.value() + "/look-again";
    }
}
