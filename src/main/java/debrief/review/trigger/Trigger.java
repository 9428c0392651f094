package debrief.review.trigger;

/** What makes a question worth asking; the weight says how often such places taught something. */
public enum Trigger {
    GAP(2),
    DETECT(2),
    USERFIRST(2),
    DECLARE(1),
    HANDOFF(3),
    ESCALATE(2),
    FAILEDFIX(3),
    WORSE(2),
    DECIDE(1),
    SURPRISE(3),
    ALERTS(1),
    OOH(1),
    SOLO(1),
    CHANCE(1),
    /** Asked in every review. */
    ALWAYS(1);

    private final int weight;

    Trigger(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
