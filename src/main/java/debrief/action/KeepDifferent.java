package debrief.action;

/** A person says that an action is none of the older ones it resembles. The question is not put again. */
public final class KeepDifferent {
    private final Deciding deciding;
    private final LikenessStore likenesses;

    KeepDifferent(Deciding deciding, LikenessStore likenesses) {
        this.deciding = deciding;
        this.likenesses = likenesses;
    }

    public Decision run(Seen seen) {
        return deciding.decide(seen, this::keep);
    }

    private Deciding.Turn keep(Action action) {
        var open = likenesses.of(action.id()).stream().filter(Candidate::asks).toList();
        if (open.isEmpty()) return new Deciding.Turn.Already();
        var numbers = String.join(
                " and ", open.stream().map(one -> one.existing().toString()).toList());
        return new Deciding.Turn.Into(
                action.standing(), "Different from " + numbers + ".", () -> likenesses.sayAllDifferent(action.id()));
    }
}
