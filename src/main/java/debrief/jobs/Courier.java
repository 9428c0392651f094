package debrief.jobs;

/**
 * Carries a letter out of the house, outside of any transaction. A crash may repeat the call: when
 * {@link Attempt#maybeDelivered()} says so, look at the other side for {@link Attempt#key()} first, or make a call that
 * repeats harmlessly.
 *
 * <p>It throws {@link TryLater} when the other side asks for patience, {@link Undeliverable} when no repetition would
 * help; anything else is tried again with growing pauses.
 */
@FunctionalInterface
public interface Courier<L extends Letter> {
    Receipt deliver(L letter, Attempt attempt);
}
