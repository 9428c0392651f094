package debrief.sandbox.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads moves from YAML. Who acts, and where, holds until another is named. */
final class MoveList {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_PATIENCE = 120;

    private String as;
    private String in = Move.INCIDENT;

    MoveList(String as) {
        this.as = as;
    }

    List<Move> moves(List<?> given) {
        var all = new ArrayList<Move>();
        for (var each : given) all.add(move(Fields.each("then, step " + (all.size() + 1), each)));
        return all;
    }

    Move move(Fields given) {
        as = given.text("as", as);
        in = given.text("in", in);
        boolean perhaps = given.flag("perhaps");
        var usual = perhaps ? SHORT_PATIENCE : PATIENCE;
        var patience = Duration.ofSeconds(given.number("seconds", (int) usual.toSeconds(), LONGEST_PATIENCE));
        return new Move(as, in, what(given), perhaps, patience);
    }

    private static Move.What what(Fields given) {
        var near = given.text("near");
        if (given.has("command")) return new Move.Command(given.text("command", ""));
        if (given.has("say")) return new Move.Say(given.text("say", ""), given.text("thread"));
        if (given.has("click")) return new Move.Click(given.text("click", ""), near);
        if (given.has("choose")) return new Move.Choose(given.text("choose", ""), near);
        if (given.has("react")) return new Move.React(given.text("react", ""), given.text("on", ""));
        if (given.has("wait")) return new Move.WaitFor(given.text("wait", ""));
        if ("the review".equals(given.text("clock"))) return new Move.MoveToReview();
        if (given.has("clock")) return new Move.MoveClock(given.text("clock", ""));
        if (given.has("close")) return new Move.Close();
        if (given.has("fill") || given.has("submit")) return fill(given);
        throw new IllegalArgumentException(given.file() + ": says nothing to do: " + given.all());
    }

    private static Move.Fill fill(Fields given) {
        var fields = new LinkedHashMap<String, String>();
        given.inner("fill").all().forEach((label, value) -> fields.put(label, String.valueOf(value)));
        return new Move.Fill(fields);
    }
}
