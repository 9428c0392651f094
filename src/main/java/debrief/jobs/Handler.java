package debrief.jobs;

/**
 * Acts on a letter inside the house. It runs in the same transaction that ends the letter, so it happens exactly once;
 * it must not call other machines.
 */
@FunctionalInterface
public interface Handler<L extends Letter> {
    void handle(L letter);
}
